"""JSON text to objects."""

import _json

__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")

_OBJECTS, _FLOATS, _INTS, _CONSTANTS = 1, 2, 4, 8


class JSONDecodeError(ValueError):
    """The text is not JSON: what is wrong with which text, and where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, lineno, colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def scanstring(s, end, strict=True):
    if not 0 <= end <= len(s):
        raise ValueError("end is out of bounds")
    ok, value, at = _json.scanstring(s, end, strict)
    if not ok:
        raise JSONDecodeError(value, s, at)
    return value, at


class JSONDecoder:
    """Reads JSON; the hooks replace what objects, numbers and constants become."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook, self.object_pairs_hook = object_hook, object_pairs_hook
        self.parse_float, self.parse_int = parse_float or float, parse_int or int
        self.parse_constant = parse_constant or {"-Infinity": NegInf, "Infinity": PosInf, "NaN": NaN}.__getitem__
        self.strict = strict
        self._deferred = (
            (_OBJECTS if object_hook is not None or object_pairs_hook is not None else 0)
            | (_FLOATS if parse_float else 0)
            | (_INTS if parse_int else 0)
            | (_CONSTANTS if parse_constant else 0)
        )

    def decode(self, s, _w=None):
        start = len(s) - len(s.lstrip(" \t\n\r"))
        value, end = self.raw_decode(s, start)
        if end != len(s):
            rest = s[end:].lstrip(" \t\n\r")
            if rest:
                raise JSONDecodeError("Extra data", s, len(s) - len(rest))
        return value

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError("idx cannot be negative")
        ok, value, end = _json.scan(s, idx, bool(self.strict), self._deferred)
        if not ok:
            # Beyond the text it stops at its end.
            raise JSONDecodeError(value, s, max(idx, end))
        if self._deferred:
            value = self._revive(value)
        return value, end

    def _revive(self, value):
        # Objects come as tuples of keys and values in turn, numbers and constants as marked bytes, the innermost first.
        kind = type(value)
        if kind is list:
            for i, item in enumerate(value):
                if type(item) in (list, tuple, dict, bytes):
                    value[i] = self._revive(item)
            return value
        if kind is tuple:
            revive = self._revive
            pairs = [(value[i], revive(value[i + 1])) for i in range(0, len(value), 2)]
            if self.object_pairs_hook is not None:
                return self.object_pairs_hook(pairs)
            return self.object_hook(dict(pairs))
        if kind is dict:
            for key, item in value.items():
                if type(item) in (list, tuple, dict, bytes):
                    value[key] = self._revive(item)
            return value
        if kind is bytes:
            text = value[1:].decode()
            mark = value[:1]
            return (self.parse_float if mark == b"f" else self.parse_int if mark == b"i" else self.parse_constant)(text)
        return value
