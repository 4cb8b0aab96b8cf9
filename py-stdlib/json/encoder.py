"""Values to JSON text."""

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_ESCAPES |= {chr(i): f"\\u{i:04x}" for i in range(32) if chr(i) not in _ESCAPES}
_SPECIAL = str.maketrans(_ESCAPES)


def encode_basestring(s):
    return '"' + s.translate(_SPECIAL) + '"'


def encode_basestring_ascii(s):
    text = s.translate(_SPECIAL)
    if text.isascii():
        return '"' + text + '"'
    return '"' + "".join(c if c < "\x7f" or c == "\x7f" else _unicode_escape(ord(c)) for c in text) + '"'


def _unicode_escape(code):
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}"


class JSONEncoder:
    item_separator, key_separator = ", ", ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan = skipkeys, ensure_ascii, check_circular, allow_nan
        self.sort_keys, self.indent = sort_keys, indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")

    def encode(self, o):
        return "".join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        out = []
        _Writer(self, out.append).value(o, 0)
        return iter(out)


class _Writer:
    """One run of an encoder."""

    def __init__(self, encoder, put):
        self.encoder, self.put = encoder, put
        self.text = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        indent = encoder.indent
        self.step = indent if isinstance(indent, str) or indent is None else " " * indent
        self.inside = set()

    def value(self, o, depth):
        if isinstance(o, str):
            self.put(self.text(o))
        elif o is None:
            self.put("null")
        elif o is True:
            self.put("true")
        elif o is False:
            self.put("false")
        elif isinstance(o, int):
            self.put(int.__repr__(o))
        elif isinstance(o, float):
            self.put(self.number(o))
        elif isinstance(o, (list, tuple)):
            self.enclosed(o, depth, "[", "]", self.items)
        elif isinstance(o, dict):
            self.enclosed(o, depth, "{", "}", self.pairs)
        else:
            self.enter(o)
            replaced = self.encoder.default(o)
            try:
                self.value(replaced, depth)
            except Exception as error:
                error.add_note(f"when serializing {type(o).__name__} object")
                raise
            self.inside.discard(id(o))

    def number(self, o):
        if o == o and o not in (_INFINITY, -_INFINITY):
            return float.__repr__(o)
        if not self.encoder.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return "NaN" if o != o else "Infinity" if o > 0 else "-Infinity"

    def enter(self, o):
        if self.encoder.check_circular:
            if id(o) in self.inside:
                raise ValueError("Circular reference detected")
            self.inside.add(id(o))

    def enclosed(self, o, depth, left, right, write):
        if not o:
            self.put(left + right)
            return
        self.enter(o)
        separator, before, after = self.encoder.item_separator, "", ""
        if self.step is not None:
            before = "\n" + self.step * (depth + 1)
            after = "\n" + self.step * depth
            separator += before
        self.put(left + before)
        write(o, depth + 1, separator)
        self.put(after + right)
        self.inside.discard(id(o))

    def items(self, o, depth, separator):
        for i, item in enumerate(o):
            if i:
                self.put(separator)
            self.noted(item, depth, lambda: f"when serializing {type(o).__name__} item {i}")

    def pairs(self, o, depth, separator):
        items = sorted(o.items()) if self.encoder.sort_keys else o.items()
        first = True
        for key, item in items:
            name = self.key(key)
            if name is None:
                continue
            self.put((name if first else separator + name) + self.encoder.key_separator)
            first = False
            self.noted(item, depth, lambda: f"when serializing {type(o).__name__} item {key!r}")

    def noted(self, item, depth, note):
        try:
            self.value(item, depth)
        except RecursionError:
            raise
        except Exception as error:
            error.add_note(note())
            raise

    def key(self, key):
        if isinstance(key, str):
            return self.text(key)
        if key is True or key is False or key is None:
            return {True: '"true"', False: '"false"', None: '"null"'}[key]
        if isinstance(key, int):
            return '"' + int.__repr__(key) + '"'
        if isinstance(key, float):
            return '"' + self.number(key) + '"'
        if self.encoder.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")


_INFINITY = float("inf")
