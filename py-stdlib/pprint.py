"""Values over several lines, where they are too long for one."""

__all__ = ["PrettyPrinter", "isreadable", "isrecursive", "pformat", "pp", "pprint", "saferepr"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def saferepr(object):
    return PrettyPrinter().one_line(object, 0, set())


def isreadable(object):
    return "<" not in saferepr(object)


def isrecursive(object):
    return "<Recursion on" in saferepr(object)


_CUT = {"dict": "{...}", "list": "[...]", "tuple": "(...)"}  # What stands for those that are too deep.


class _Ordered:
    """Orders what has no order, by type and place."""
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent, self._width, self._depth, self._stream = indent, width, depth, stream
        self._compact, self._sort, self._underscores = compact, sort_dicts, underscore_numbers

    def pprint(self, object):
        import sys
        (self._stream or sys.stdout).write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._write(object, out.append, 0, 0, set(), 0)
        return "".join(out)

    # -- one line

    def one_line(self, object, level, inside):
        cls = type(object)
        if cls is int and self._underscores:
            return f"{object:_d}"
        kind = _kind(object)
        if kind is None:
            return repr(object)
        if not object:
            return repr(object)
        if self._depth is not None and level >= self._depth and kind in _CUT:
            return "(...,)" if kind == "tuple" and len(object) == 1 else _CUT[kind]
        if id(object) in inside:
            return _recursion(object)
        inside.add(id(object))
        try:
            if kind == "dict":
                items = self._items(object)
                body = ", ".join(f"{self.one_line(k, level + 1, inside)}: {self.one_line(v, level + 1, inside)}" for k, v in items)
                return "{" + body + "}"
            values = sorted(object, key=_Ordered) if kind in ("set", "frozenset") else object
            body = ", ".join(self.one_line(v, level + 1, inside) for v in values)
            if kind == "list":
                return f"[{body}]"
            if kind == "tuple":
                return f"({body},)" if len(object) == 1 else f"({body})"
            return f"{{{body}}}" if kind == "set" else f"frozenset({{{body}}})"
        finally:
            inside.discard(id(object))

    def _items(self, object):
        return sorted(object.items(), key=lambda pair: _Ordered(pair[0])) if self._sort else object.items()

    # -- several lines

    def _write(self, object, put, indent, allowance, inside, level):
        if id(object) in inside:
            put(_recursion(object))
            return
        text = self.one_line(object, level, inside)
        shape = _shape(object) if len(text) > self._width - indent - allowance else None
        if shape is None or _is_empty(object):
            put(text)
            return
        inside.add(id(object))
        shape(self, object, put, indent, allowance, inside, level + 1)
        inside.discard(id(object))

    def _dict(self, object, put, indent, allowance, inside, level):
        self._braces(self._items(object), put, indent, allowance, inside, level)

    def _list(self, object, put, indent, allowance, inside, level):
        put("[")
        self._sequence(object, put, indent, allowance + 1, inside, level)
        put("]")

    def _tuple(self, object, put, indent, allowance, inside, level):
        end = ",)" if len(object) == 1 else ")"
        put("(")
        self._sequence(object, put, indent, allowance + len(end), inside, level)
        put(end)

    def _set(self, object, put, indent, allowance, inside, level):
        put("{")
        self._sequence(sorted(object, key=_Ordered), put, indent, allowance + 1, inside, level)
        put("}")

    def _frozenset(self, object, put, indent, allowance, inside, level):
        put("frozenset(")
        self._set(object, put, indent + 10, allowance + 1, inside, level)
        put(")")

    def _braces(self, items, put, indent, allowance, inside, level):
        put("{" + (self._indent - 1) * " ")
        self._pairs(items, put, indent, allowance + 1, inside, level)
        put("}")

    def _wrapped(self, object, put, indent, allowance, inside, level):
        """A UserDict and its like: what is in it."""
        self._write(object.data, put, indent, allowance, inside, level - 1)

    def _default_dict(self, object, put, indent, allowance, inside, level):
        name = type(object).__name__
        indent += len(name) + 1
        put(f"{name}({self.one_line(object.default_factory, level, inside)},\n{' ' * indent}")
        self._braces(self._items(object), put, indent, allowance + 1, inside, level)
        put(")")

    def _ordered_dict(self, object, put, indent, allowance, inside, level):
        name = type(object).__name__
        put(name + "(")
        self._write(list(object.items()), put, indent + len(name) + 1, allowance + 1, inside, level)
        put(")")

    def _counter(self, object, put, indent, allowance, inside, level):
        name = type(object).__name__
        put(name + "({" + (self._indent - 1) * " ")
        self._pairs(object.most_common(), put, indent + len(name) + 1, allowance + 2, inside, level)
        put("})")

    def _chain_map(self, object, put, indent, allowance, inside, level):
        name = type(object).__name__
        indent += len(name) + 1
        put(name + "(")
        for i, part in enumerate(object.maps):
            last = i == len(object.maps) - 1
            self._write(part, put, indent, allowance + 1 if last else 1, inside, level)
            put(")" if last else ",\n" + " " * indent)

    def _deque(self, object, put, indent, allowance, inside, level):
        name = type(object).__name__
        indent += len(name) + 1
        bound = "" if object.maxlen is None else f"maxlen={self.one_line(object.maxlen, level, inside)}"
        put(name + "([")
        self._sequence(object, put, indent, 2 if bound else allowance + 2, inside, level)
        put(f"],\n{' ' * indent}{bound})" if bound else "])")

    def _proxy(self, object, put, indent, allowance, inside, level):
        put("mappingproxy(")
        self._write(object.copy(), put, indent + 13, allowance + 1, inside, level)
        put(")")

    def _namespace(self, object, put, indent, allowance, inside, level):
        name = type(object).__name__ if type(object).__name__ != "SimpleNamespace" else "namespace"
        indent += len(name) + 1
        put(name + "(")
        self._fields(list(object.__dict__.items()), put, indent, allowance, inside, level)
        put(")")

    def _bytes(self, object, put, indent, allowance, inside, level):
        if len(object) <= 4:
            put(repr(object))
            return
        around = level == 1
        if around:
            indent += 1
            allowance += 1
        lines = _byte_lines(object, self._width - indent, allowance)
        put("(" * around + ("\n" + " " * indent).join(lines) + ")" * around)

    def _bytearray(self, object, put, indent, allowance, inside, level):
        put("bytearray(")
        self._bytes(bytes(object), put, indent + 10, allowance + 1, inside, level + 1)
        put(")")

    def _pairs(self, items, put, indent, allowance, inside, level):
        indent += self._indent
        items = list(items)
        for i, (key, value) in enumerate(items):
            name = self.one_line(key, level, inside)
            put(name + ": ")
            last = i == len(items) - 1
            self._write(value, put, indent + len(name) + 2, allowance if last else 1, inside, level)
            if not last:
                put(",\n" + " " * indent)

    def _sequence(self, values, put, indent, allowance, inside, level):
        indent += self._indent
        if self._indent > 1:
            put((self._indent - 1) * " ")
        values = list(values)
        room = width = self._width - indent + 1
        separator = ""
        for i, value in enumerate(values):
            last = i == len(values) - 1
            if last:
                width -= allowance
                room -= allowance
            if self._compact:
                text = self.one_line(value, level, inside)
                size = len(text) + 2
                if room < size:
                    room = width
                    separator = ",\n" + " " * indent if separator else separator
                if room >= size:
                    room -= size
                    put(separator + text)
                    separator = ", "
                    continue
            put(separator)
            separator = ",\n" + " " * indent
            self._write(value, put, indent, allowance if last else 1, inside, level)

    def _string(self, text, put, indent, allowance, inside, level):
        pieces, lines = [], text.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        limit = self._width - indent
        for i, line in enumerate(lines):
            whole = repr(line)
            if len(whole) <= (limit - allowance if i == len(lines) - 1 else limit):
                pieces.append(whole)
                continue
            current, parts = "", _words(line)
            for j, part in enumerate(parts):
                room = limit - allowance if j == len(parts) - 1 and i == len(lines) - 1 else limit
                if current and len(repr(current + part)) > room:
                    pieces.append(repr(current))
                    current = part
                else:
                    current += part
            if current:
                pieces.append(repr(current))
        if len(pieces) == 1:
            put(pieces[0])
            return
        put(("(" if level == 1 else "") + ("\n" + " " * indent).join(pieces) + (")" if level == 1 else ""))

    def _data(self, object, put, indent, allowance, inside, level):
        name = type(object).__name__
        indent += len(name) + 1
        shown = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values() if f.repr]
        put(name + "(")
        self._fields(shown, put, indent, allowance, inside, level)
        put(")")

    def _fields(self, shown, put, indent, allowance, inside, level):
        for i, (key, value) in enumerate(shown):
            last = i == len(shown) - 1
            put(f"{key}=")
            self._write(value, put, indent + len(key) + 1, allowance + 1 if last else 1, inside, level)
            if not last:
                put(",\n" + " " * indent)


_shapes = {}


def _shape(object):
    """The method that writes an object over several lines, by its __repr__."""
    if not _shapes:
        from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
        from types import MappingProxyType, SimpleNamespace
        p = PrettyPrinter
        _shapes.update((cls.__repr__, method) for cls, method in (
            (dict, p._dict), (list, p._list), (tuple, p._tuple), (set, p._set), (frozenset, p._frozenset), (str, p._string), (bytes, p._bytes),
            (bytearray, p._bytearray), (OrderedDict, p._ordered_dict), (defaultdict, p._default_dict), (Counter, p._counter), (ChainMap, p._chain_map),
            (deque, p._deque), (UserDict, p._wrapped), (UserList, p._wrapped), (UserString, p._wrapped), (MappingProxyType, p._proxy),
            (SimpleNamespace, p._namespace),
        ))
    return _shapes.get(type(object).__repr__) or (PrettyPrinter._data if _is_data(object) else None)


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


def _is_empty(object):
    return hasattr(type(object), "__len__") and not _is_data(object) and not len(object)


def _byte_lines(data, width, allowance):
    """Literals of as many groups of four bytes as a line takes."""
    lines, current, last = [], b"", len(data) // 4 * 4
    for at in range(0, len(data), 4):
        part = data[at:at + 4]
        if at == last:
            width -= allowance
        if current and len(repr(current + part)) > width:
            lines.append(repr(current))
            current = part
        else:
            current += part
    return lines + [repr(current)] if current else lines


def _words(line):
    """Words, each with the blanks behind it."""
    parts, start, i = [], 0, 0
    while i < len(line):
        while i < len(line) and not line[i].isspace():
            i += 1
        while i < len(line) and line[i].isspace():
            i += 1
        parts.append(line[start:i])
        start = i
    return parts


def _kind(object):
    cls = type(object)
    for base in (dict, list, tuple, set, frozenset):
        if isinstance(object, base) and cls.__repr__ is base.__repr__:
            return base.__name__
    return None


def _is_data(object):
    return hasattr(object, "__dataclass_fields__") and not isinstance(object, type)
