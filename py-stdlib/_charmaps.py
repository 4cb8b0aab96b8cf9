"""What `codecs` does by a mapping that its caller gives, and with the escapes of bytes literals."""

import codecs

_UNDEFINED = "character maps to <undefined>"


def _answer(errors, error, kinds):
    """What an error handler puts in place, and where it goes on."""
    result = codecs.lookup_error(errors)(error)
    if not isinstance(result, tuple) or len(result) != 2 or not isinstance(result[0], kinds) or not isinstance(result[1], int):
        wanted = "(str, int)" if kinds is str else "(str/bytes, int)"
        raise TypeError(f"{'decoding' if kinds is str else 'encoding'} error handler must return {wanted} tuple")
    answer, place = result
    if place < 0:
        place += len(error.object)
    if not 0 <= place <= len(error.object):
        raise IndexError(f"position {place} from error handler out of bounds")
    return answer, place


def _looked_up(mapping, key):
    try:
        return mapping[key]
    except LookupError:
        return None


# ---- decoding

def charmap_decode(data, errors="strict", mapping=None, /):
    data = _bytes_of(data)
    if mapping is None:
        return codecs.latin_1_decode(data, errors)
    parts, at = [], 0
    while at < len(data):
        part = _character(mapping, data[at])
        if part is None:
            error = UnicodeDecodeError("charmap", data, at, at + 1, _UNDEFINED)
            part, at = _answer(errors or "strict", error, str)
        else:
            at += 1
        parts.append(part)
    return "".join(parts), len(data)


def _character(mapping, byte):
    """The text of a byte; None when there is none."""
    if type(mapping) is str:
        found = mapping[byte:byte + 1] or None
    else:
        found = _looked_up(mapping, byte)
    if found is None or found == "\ufffe" or found == 0xFFFE:
        return None
    if isinstance(found, int):
        if not 0 <= found < 0x110000:
            raise TypeError("character mapping must be in range(0x110000)")
        return chr(found)
    if not isinstance(found, str):
        raise TypeError("character mapping must return integer, None or str")
    return found


def _bytes_of(data):
    try:
        view = memoryview(data)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    with view:
        return bytes(view)


# ---- encoding

def charmap_encode(str, errors="strict", mapping=None, /):
    _check_text("charmap_encode", str)
    if mapping is None:
        return codecs.latin_1_encode(str, errors)
    parts, at = [], 0
    while at < len(str):
        part = _encoded(mapping, str[at])
        if part is None:
            part, at = _encoded_by_handler(mapping, str, at, errors or "strict")
        else:
            at += 1
        parts.append(part)
    return b"".join(parts), len(str)


def _encoded(mapping, character):
    """The bytes of a character; None when there are none."""
    found = _looked_up(mapping, ord(character))
    if found is None or isinstance(found, bytes):
        return found
    if not isinstance(found, int):
        raise TypeError(f"character mapping must return integer, bytes or None, not {type(found).__name__}")
    if not 0 <= found < 256:
        raise TypeError("character mapping must be in range(256)")
    return bytes((found,))


def _encoded_by_handler(mapping, text, start, errors):
    """The bytes for the characters from `start` on that the mapping lacks, and where it goes on."""
    end = start + 1
    while end < len(text) and _encoded(mapping, text[end]) is None:
        end += 1
    error = UnicodeEncodeError("charmap", text, start, end, _UNDEFINED)
    answer, place = _answer(errors, error, (bytes, str))
    if isinstance(answer, bytes):
        return answer, place
    if errors == "replace":
        answer = "?" * (end - start)
    parts = [_encoded(mapping, character) for character in answer]
    if None in parts:
        raise error
    return b"".join(parts), place


def charmap_build(map, /):
    """What encodes by a table of up to 256 characters."""
    if not isinstance(map, str):
        raise TypeError(f"charmap_build() argument must be str, not {_type_name(map)}")
    is_table = map[:1] == "\0"
    return {ord(character): byte for byte, character in enumerate(map[:256]) if not is_table or character != "\ufffe"}


def _check_text(name, text):
    if not isinstance(text, str):
        raise TypeError(f"{name}() argument 1 must be str, not {_type_name(text)}")


def _type_name(value):
    return "None" if value is None else type(value).__name__


# ---- escapes of bytes literals

_MEANT = {
    b"\n": b"", b"\\": b"\\", b"'": b"'", b'"': b'"', b"a": b"\a", b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v",
}


def escape_encode(data, errors=None, /):
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {_type_name(data)}")
    _check_errors("escape_encode", errors)
    shown = bytes.__repr__(data)
    body = shown[2:-1]
    if shown[1] == '"':
        body = body.replace("'", "\\'")
    return body.encode(), len(data)


def escape_decode(data, errors=None, /):
    length = len(data.encode()) if isinstance(data, str) else None
    data = data.encode() if isinstance(data, str) else _bytes_of(data)
    _check_errors("escape_decode", errors)
    parts, at, doubtful = [], 0, None
    while (found := data.find(b"\\", at)) >= 0:
        parts.append(data[at:found])
        part, at, doubt = _unescaped(data, found, errors or "strict")
        parts.append(part)
        doubtful = doubtful or doubt
    parts.append(data[at:])
    if doubtful:
        import warnings
        warnings.warn(doubtful, DeprecationWarning, skip_file_prefixes=(__file__,))
    return b"".join(parts), len(data) if length is None else length


def _unescaped(data, at, errors):
    """What the escape at a backslash means, where it ends, and what a warning says of it."""
    letter = data[at + 1:at + 2]
    if not letter:
        raise ValueError("Trailing \\ in string")
    if letter in _MEANT:
        return _MEANT[letter], at + 2, None
    if letter in b"01234567":
        end = at + 2
        while end < at + 4 and data[end:end + 1] and data[end:end + 1] in b"01234567":
            end += 1
        value = int(data[at + 1:end], 8)
        return bytes((value & 255,)), end, f"invalid octal escape sequence '\\{data[at + 1:end].decode()}'" if value > 255 else None
    if letter != b"x":
        return data[at:at + 2], at + 2, f"invalid escape sequence '\\{chr(letter[0])}'"
    digits = data[at + 2:at + 4]
    valid = bytes(digit for digit in digits[:1] + digits[1:] if digit in b"0123456789abcdefABCDEF")
    if len(digits) == 2 and valid == digits:
        return bytes((int(digits, 16),)), at + 4, None
    end = at + 2 + (1 if digits[:1] and digits[:1] in b"0123456789abcdefABCDEF" else 0)
    if errors == "strict":
        raise ValueError(f"invalid \\x escape at position {at}")
    if errors not in ("ignore", "replace"):
        raise ValueError(f"decoding error; unknown error handling code: {errors:.400s}")
    return b"?" if errors == "replace" else b"", end, None


def _check_errors(name, errors):
    if errors is not None and not isinstance(errors, str):
        raise TypeError(f"{name}() argument 2 must be str or None, not {_type_name(errors)}")


# ---- others

def utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /):
    return _with_order(data, errors, byteorder, final, "utf_16", 2)


def utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /):
    return _with_order(data, errors, byteorder, final, "utf_32", 4)


def _with_order(data, errors, byteorder, final, name, width):
    """Text, bytes that were used, and the byte order: -1 little, 1 big, 0 when no mark told it."""
    data = _bytes_of(data)
    marks = {"utf_16": (b"\xff\xfe", b"\xfe\xff"), "utf_32": (b"\xff\xfe\0\0", b"\0\0\xfe\xff")}[name]
    skipped = 0
    if byteorder == 0 and data[:width] in marks:
        byteorder, skipped = (-1, 1)[marks.index(data[:width])], width
    decode = getattr(codecs, f"{name}_{'be' if byteorder > 0 else 'le'}_decode")
    text, used = decode(data[skipped:], errors, final)
    return text, used + skipped, byteorder


def readbuffer_encode(data, errors=None, /):
    _check_errors("readbuffer_encode", errors)
    if isinstance(data, str):
        data = data.encode()
    data = _bytes_of(data)
    return data, len(data)
