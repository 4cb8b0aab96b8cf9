"""Conversions between binary and ASCII."""

__all__ = ["Error", "Incomplete", "a2b_base64", "a2b_hex", "b2a_base64", "b2a_hex", "crc32", "crc_hqx", "hexlify", "unhexlify"]

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


# Pairs of Base64 digits for every 12 bits, made when first needed.
_pairs = []


def b2a_base64(data, /, *, newline=True):
    data = bytes(data)
    if not _pairs:
        _pairs.extend(bytes((_ALPHABET[i >> 6], _ALPHABET[i & 63])) for i in range(4096))
    end = len(data) // 3 * 3
    out = []
    for at in range(0, end, 3):
        number = data[at] << 16 | data[at + 1] << 8 | data[at + 2]
        out.append(_pairs[number >> 12])
        out.append(_pairs[number & 4095])
    rest = data[end:]
    if len(rest) == 1:
        out.append(_pairs[rest[0] << 4] + b"==")
    elif len(rest) == 2:
        number = rest[0] << 16 | rest[1] << 8
        out.append(_pairs[number >> 12] + _ALPHABET[number >> 6 & 63:(number >> 6 & 63) + 1] + b"=")
    if newline:
        out.append(b"\n")
    return b"".join(out)


_values = {c: i for i, c in enumerate(_ALPHABET)}


def a2b_base64(data, /, *, strict_mode=False):
    data = data.encode("ascii") if isinstance(data, str) else bytes(data)
    if strict_mode:
        _check_strict(data)
    out, number, digits, padding = bytearray(), 0, 0, 0
    for c in data:
        if c == 61:
            padding += 1
            if digits % 4 >= 2 and digits % 4 + padding >= 4:
                break
            continue
        value = _values.get(c)
        if value is None:
            continue
        padding = 0
        number = number << 6 | value
        digits += 1
        if digits % 4 == 0:
            out += number.to_bytes(3, "big")
            number = 0
    left = digits % 4
    if left == 1:
        raise Error(f"Invalid base64-encoded string: number of data characters ({digits}) cannot be 1 more than a multiple of 4")
    if left and left + padding < 4:
        raise Error("Incorrect padding")
    if left == 2:
        out.append(number >> 4)
    elif left == 3:
        out += (number >> 2).to_bytes(2, "big")
    return bytes(out)


def _check_strict(data):
    body = data.rstrip(b"=")
    padding = len(data) - len(body)
    if data[:1] == b"=":
        raise Error("Leading padding not allowed")
    for c in body:
        if c == 61:
            raise Error("Discontinuous padding not allowed")
        if c not in _values:
            raise Error("Only base64 data is allowed")
    if len(body) % 4 + padding > 4 or (len(body) % 4 == 0 and padding):
        raise Error("Excess data after padding")


def hexlify(data, sep=None, bytes_per_sep=1):
    text = bytes(data).hex() if sep is None else bytes(data).hex(sep, bytes_per_sep)
    return text.encode()


b2a_hex = hexlify


def unhexlify(hexstr, /):
    text = hexstr if isinstance(hexstr, str) else bytes(hexstr).decode("latin-1")
    if len(text) % 2:
        raise Error("Odd-length string")
    if any(c not in "0123456789abcdefABCDEF" for c in text):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text)


a2b_hex = unhexlify

_crc_table = []


def crc32(data, crc=0, /):
    if not _crc_table:
        for byte in range(256):
            for _ in range(8):
                byte = byte >> 1 ^ 0xEDB88320 if byte & 1 else byte >> 1
            _crc_table.append(byte)
    crc ^= 0xFFFFFFFF
    for byte in bytes(data):
        crc = crc >> 8 ^ _crc_table[(crc ^ byte) & 255]
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    for byte in bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc
