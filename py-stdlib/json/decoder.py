"""JSON text to values."""

from json import JSONDecodeError

_ESCAPED = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_CONSTANTS = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}
_DIGITS = frozenset("0123456789")


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook, self.object_pairs_hook, self.strict = object_hook, object_pairs_hook, strict
        self.parse_float, self.parse_int = parse_float or float, parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__

    def decode(self, s):
        value, end = self.raw_decode(s, _past_blanks(s, 0))
        end = _past_blanks(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        try:
            return self._value(s, idx, {})
        except StopIteration as stop:
            raise JSONDecodeError("Expecting value", s, stop.value) from None

    def _value(self, s, i, known):
        c = s[i:i + 1]
        if c == '"':
            return _string(s, i + 1, self.strict)
        if c == "{":
            return self._object(s, i + 1, known)
        if c == "[":
            return self._array(s, i + 1, known)
        if c in _DIGITS or (c == "-" and s[i + 1:i + 2] in _DIGITS and i + 1 < len(s)):
            return self._number(s, i)
        if s.startswith("null", i):
            return None, i + 4
        if s.startswith("true", i):
            return True, i + 4
        if s.startswith("false", i):
            return False, i + 5
        for name in _CONSTANTS:
            if s.startswith(name, i):
                return self.parse_constant(name), i + len(name)
        raise StopIteration(i)

    def _number(self, s, start):
        i, size = start + (s[start] == "-"), len(s)
        if s[i] == "0":
            i += 1
        else:
            while i < size and s[i] in _DIGITS:
                i += 1
        whole = i
        if i + 1 < size and s[i] == "." and s[i + 1] in _DIGITS:
            i += 1
            while i < size and s[i] in _DIGITS:
                i += 1
        if i < size and s[i] in "eE":
            j = i + 1
            if j < size and s[j] in "+-":
                j += 1
            if j < size and s[j] in _DIGITS:
                while j < size and s[j] in _DIGITS:
                    j += 1
                i = j
        if i == whole:
            return self.parse_int(s[start:i]), i
        return self.parse_float(s[start:i]), i

    def _array(self, s, i, known):
        items = []
        i = _past_blanks(s, i)
        if s[i:i + 1] == "]":
            return items, i + 1
        while True:
            try:
                value, i = self._value(s, i, known)
            except StopIteration as stop:
                raise JSONDecodeError("Expecting value", s, stop.value) from None
            items.append(value)
            i = _past_blanks(s, i)
            c = s[i:i + 1]
            if c == "]":
                return items, i + 1
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = _past_blanks(s, i + 1)
            if s[i:i + 1] == "]":
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)

    def _object(self, s, i, known):
        pairs = []
        i = _past_blanks(s, i)
        if s[i:i + 1] != "}":
            if s[i:i + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
            while True:
                key, i = _string(s, i + 1, self.strict)
                key = known.setdefault(key, key)
                if s[i:i + 1] != ":":
                    i = _past_blanks(s, i)
                    if s[i:i + 1] != ":":
                        raise JSONDecodeError("Expecting ':' delimiter", s, i)
                i = _past_blanks(s, i + 1)
                try:
                    value, i = self._value(s, i, known)
                except StopIteration as stop:
                    raise JSONDecodeError("Expecting value", s, stop.value) from None
                pairs.append((key, value))
                i = _past_blanks(s, i)
                c = s[i:i + 1]
                if c == "}":
                    break
                if c != ",":
                    raise JSONDecodeError("Expecting ',' delimiter", s, i)
                comma = i
                i = _past_blanks(s, i + 1)
                if s[i:i + 1] != '"':
                    if s[i:i + 1] == "}":
                        raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
                    raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
        i += 1
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), i
        value = dict(pairs)
        return (value if self.object_hook is None else self.object_hook(value)), i


def _past_blanks(s, i):
    while s[i:i + 1] in (" ", "\t", "\n", "\r"):
        i += 1
    return i


def _string(s, start, strict):
    """The string that begins after the quote at start - 1, and where the text goes on."""
    end = s.find('"', start)
    if end >= 0 and s.find("\\", start, end) < 0:
        text = s[start:end]
        if not strict or text.isprintable() or min(text) >= " ":
            return text, end + 1
    parts, i = [], start
    while True:
        begin = i
        while i < len(s) and s[i] not in '"\\' and (s[i] >= " " or not strict):
            i += 1
        if i > begin:
            parts.append(s[begin:i])
        if i >= len(s):
            raise JSONDecodeError("Unterminated string starting at", s, start - 1)
        if s[i] == '"':
            return "".join(parts), i + 1
        if s[i] != "\\":
            raise JSONDecodeError("Invalid control character at", s, i)
        escape = s[i + 1:i + 2]
        if not escape:
            raise JSONDecodeError("Unterminated string starting at", s, start - 1)
        if escape != "u":
            if escape not in _ESCAPED:
                raise JSONDecodeError("Invalid \\escape", s, i)
            parts.append(_ESCAPED[escape])
            i += 2
            continue
        code = _hex4(s, i + 2)
        i += 6
        if 0xD800 <= code < 0xDC00 and s.startswith("\\u", i):
            low = _hex4(s, i + 2)
            if 0xDC00 <= low < 0xE000:
                code = 0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)
                i += 6
        parts.append(chr(code))


def _hex4(s, i):
    digits = s[i:i + 4]
    if len(digits) == 4 and all(c in "0123456789abcdefABCDEF" for c in digits):
        return int(digits, 16)
    raise JSONDecodeError("Invalid \\uXXXX escape", s, i - 1)
