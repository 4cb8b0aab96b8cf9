"""Binary data as text: Base16, Base32, Base64 and Base85."""

__all__ = [
    "a85decode", "a85encode", "b16decode", "b16encode", "b32decode", "b32encode", "b32hexdecode", "b32hexencode", "b64decode", "b64encode", "b85decode", "b85encode", "decode", "decodebytes",
    "encode", "encodebytes", "standard_b64decode", "standard_b64encode", "urlsafe_b64decode", "urlsafe_b64encode",
]

from binascii import Error, a2b_base64, b2a_base64

_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if not isinstance(s, (bytes, bytearray, memoryview)):
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}")
    return bytes(s)


def _input(s):
    if isinstance(s, str):
        raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")
    return bytes(s)


def b64encode(s, altchars=None):
    encoded = b2a_base64(_input(s), newline=False)
    return encoded if altchars is None else encoded.translate(bytes.maketrans(b"+/", altchars))


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        s = s.translate(bytes.maketrans(_bytes(altchars), b"+/"))
    return a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


def b16encode(s):
    return _input(s).hex().upper().encode()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if s.strip(b"0123456789ABCDEF"):
        raise Error("Non-base16 digit found")
    if len(s) % 2:
        raise Error("Odd-length string")
    return bytes.fromhex(s.decode())


def _b32encode(alphabet, s):
    s, out = _input(s), bytearray()
    for at in range(0, len(s), 5):
        part = s[at:at + 5]
        number = int.from_bytes(part.ljust(5, b"\0"), "big")
        digits = bytes(alphabet[number >> shift & 31] for shift in range(35, -1, -5))
        used = (len(part) * 8 + 4) // 5
        out += digits[:used] + b"=" * (8 - used)
    return bytes(out)


def _b32decode(alphabet, s, casefold, map01):
    s = _bytes(s)
    if len(s) % 8:
        raise Error("Incorrect padding")
    if map01 is not None:
        s = s.translate(bytes.maketrans(b"01", b"O" + _bytes(map01)))
    if casefold:
        s = s.upper()
    digits = s.rstrip(b"=")
    padding = len(s) - len(digits)
    if padding not in (0, 1, 3, 4, 6):
        raise Error("Incorrect padding")
    number = 0
    for c in digits:
        value = alphabet.find(c)
        if value < 0:
            raise Error("Non-base32 digit found")
        number = number << 5 | value
    bits = len(digits) * 5
    return (number >> bits % 8).to_bytes(bits // 8, "big")


def b32encode(s):
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_B32HEX, s, casefold, None)


def _base85(s, digit, pad, fold):
    out = []
    for at in range(0, len(s), 4):
        part = s[at:at + 4]
        number = int.from_bytes(part.ljust(4, b"\0"), "big")
        group = bytes(digit(number // 85 ** power % 85) for power in range(4, -1, -1))
        if len(part) < 4 and not pad:
            group = group[:len(part) + 1]
        elif fold and number == 0:
            group = b"z"
        elif fold == 2 and number == 0x20202020:
            group = b"y"
        out.append(group)
    return b"".join(out)


def b85encode(b, pad=False):
    return _base85(_input(b), _B85.__getitem__, pad, 0)


def b85decode(b):
    b = _bytes(b)
    values = [_B85.find(c) for c in b]
    if -1 in values:
        at = values.index(-1)
        raise ValueError(f"bad base85 character at position {at}")
    return _from_85(values, 84)


def _from_85(values, filler):
    missing = -len(values) % 5
    values = values + [filler] * missing
    out = []
    for at in range(0, len(values), 5):
        number = 0
        for value in values[at:at + 5]:
            number = number * 85 + value
        if number >> 32:
            raise ValueError(f"base85 overflow in hunk starting at byte {at}")
        out.append(number.to_bytes(4, "big"))
    joined = b"".join(out)
    return joined[:-missing] if missing else joined


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _base85(_input(b), lambda v: v + 33, pad, 2 if foldspaces else 1)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[at:at + wrapcol] for at in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    values = []
    for c in b:
        if 33 <= c <= 117:
            values.append(c - 33)
        elif c == 122 and len(values) % 5 == 0:
            values += [0] * 5
        elif c == 121 and foldspaces and len(values) % 5 == 0:
            values += [0x20202020 // 85 ** power % 85 for power in range(4, -1, -1)]
        elif c not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(c)}")
    return _from_85(values, 84)


def encodebytes(s):
    s = _input(s)
    return b"".join(b2a_base64(s[at:at + 57]) for at in range(0, len(s), 57))


def decodebytes(s):
    return a2b_base64(_input(s))


def encode(input, output):
    while block := input.read(57):
        output.write(b2a_base64(block))


def decode(input, output):
    while line := input.readline():
        output.write(a2b_base64(line))
