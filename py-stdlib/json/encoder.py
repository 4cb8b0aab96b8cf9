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
        layout = indent, self.item_separator, self.key_separator, flags
        text = _json.write(o, None, *layout)
        if type(text) is list:
            replacements = []
            self._replace(text, replacements, layout, {})
            text = _json.write(o, replacements, *layout)
        return text

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
        yield self.encode(o)
