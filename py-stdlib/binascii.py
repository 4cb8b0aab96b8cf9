"""Conversions between binary and ASCII."""

__all__ = ["Error", "Incomplete", "a2b_base64", "a2b_hex", "b2a_base64", "b2a_hex", "crc32", "crc_hqx", "hexlify", "unhexlify"]

import _binascii
from _binascii import crc32, crc_hqx

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def b2a_base64(data, /, *, newline=True):
    text = _binascii.b2a_base64(data, bool(newline))
    if text is None:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return text


_values = {c: i for i, c in enumerate(_ALPHABET)}


def a2b_base64(data, /, *, strict_mode=False):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        data = data.encode()
    data = bytes(data)
    if strict_mode:
        _check_strict(data)
    found = _binascii.a2b_base64(data)
    if found is not None:
        return found
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
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    text = bytes(data).hex() if sep is None else bytes(data).hex(sep, bytes_per_sep)
    return text.encode()


b2a_hex = hexlify


def unhexlify(hexstr, /):
    found = _binascii.unhexlify(hexstr)
    if found is not None:
        return found
    text = hexstr if isinstance(hexstr, str) else bytes(hexstr).decode("latin-1")
    if len(text) % 2:
        raise Error("Odd-length string")
    if any(c not in "0123456789abcdefABCDEF" for c in text):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text)


a2b_hex = unhexlify
