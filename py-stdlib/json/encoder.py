"""Objects to JSON text."""

import _json

_ASCII, _ALLOW_NAN, _SORT_KEYS, _SKIP_KEYS, _CHECK_CIRCULAR = 1, 2, 4, 8, 16


def encode_basestring(s):
    return _json.quote(s, False)


def encode_basestring_ascii(s):
    return _json.quote(s, True)


class JSONEncoder:
    """Writes JSON; `default` says what becomes of objects that JSON does not know."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, default=None):
        self.skipkeys, self.ensure_ascii, self.check_circular = skipkeys, ensure_ascii, check_circular
        self.allow_nan, self.sort_keys, self.indent = allow_nan, sort_keys, indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        return self._text(o)

    def _text(self, o):
        layout = self._layout()
        text = _json.write(o, None, *layout)
        if type(text) is list:
            replacements = []
            self._replace(text, replacements, layout, {})
            text = _json.write(o, replacements, *layout)
        return text

    def _layout(self):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        flags = (
            (_ASCII if self.ensure_ascii else 0)
            | (_ALLOW_NAN if self.allow_nan else 0)
            | (_SORT_KEYS if self.sort_keys else 0)
            | (_SKIP_KEYS if self.skipkeys else 0)
            | (_CHECK_CIRCULAR if self.check_circular else 0)
        )
        return indent, self.item_separator, self.key_separator, flags

    def _replace(self, unknown, replacements, layout, parents):
        # What default() gives may itself hold objects without JSON form, which are written after it.
        for o in unknown:
            if self.check_circular:
                if id(o) in parents:
                    raise ValueError("Circular reference detected")
                parents[id(o)] = o
            replacement = self.default(o)
            replacements.append(replacement)
            more = _json.write(replacement, None, *layout)
            if type(more) is list:
                self._replace(more, replacements, layout, parents)
            if self.check_circular:
                del parents[id(o)]

    def iterencode(self, o, _one_shot=False):
        if _one_shot and self.indent is None:
            return (self._text(o),)
        return _Pieces(self).of(o, 0)


class _Pieces:
    """The text of an object piece by piece, as an encoder writes it."""

    def __init__(self, encoder):
        self._encoder, self._layout = encoder, encoder._layout()
        self._indent, self._separator, self._colon, _ = self._layout
        self._open = {} if encoder.check_circular else None

    def of(self, o, depth):
        if isinstance(o, (list, tuple)):
            return self._list(o, depth) if o else iter(("[]",))
        if isinstance(o, dict):
            return self._dict(o, depth) if o else iter(("{}",))
        if self._is_plain(o):
            return self._plain(o)
        return self._replaced(o, depth)

    def _is_plain(self, o):
        return o is None or isinstance(o, (str, int, float))

    def _text(self, o):
        return _json.write(o, None, *self._layout)

    def _plain(self, o):
        yield self._text(o)

    def _replaced(self, o, depth):
        self._enter(o)
        yield from self.of(self._encoder.default(o), depth)
        self._leave(o)

    def _list(self, o, depth):
        self._enter(o)
        before, between = "[" + self._line(depth + 1), self._separator + self._line(depth + 1)
        for item in o:
            if self._is_plain(item):
                yield before + self._text(item)
            else:
                yield before
                yield from self.of(item, depth + 1)
            before = between
        yield from self._end(o, depth)
        yield "]"

    def _dict(self, o, depth):
        self._enter(o)
        yield "{"
        line = self._line(depth + 1)
        if line:
            yield line
        before, between = None, self._separator + line
        for key, value in sorted(o.items()) if self._encoder.sort_keys else o.items():
            key = self._key(key)
            if key is None:
                continue
            if before is not None:
                yield before
            before = between
            yield key
            yield self._colon
            if self._is_plain(value):
                yield self._text(value)
            else:
                yield from self.of(value, depth + 1)
        yield from self._end(o, depth)
        yield "}"

    def _key(self, key):
        """The text of a key; None for one that is left out."""
        if isinstance(key, str):
            return self._text(key)
        if self._is_plain(key):
            return self._text(self._text(key))
        if self._encoder.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def _line(self, depth):
        return "" if self._indent is None else "\n" + self._indent * depth

    def _end(self, o, depth):
        line = self._line(depth)
        if line:
            yield line
        self._leave(o)

    def _enter(self, o):
        if self._open is None:
            return
        if id(o) in self._open:
            raise ValueError("Circular reference detected")
        self._open[id(o)] = o

    def _leave(self, o):
        if self._open is not None:
            del self._open[id(o)]
