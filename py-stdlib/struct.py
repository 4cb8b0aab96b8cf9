"""Packed binary data, described by a format text."""

__all__ = ["Struct", "calcsize", "error", "iter_unpack", "pack", "pack_into", "unpack", "unpack_from"]

from operator import index as _index

import _struct as _struct_module

_SIZE_MAX = (1 << 63) - 1


class error(Exception):
    pass


# code: (size in standard formats, size here, signed or None when it is no integer)
_INTEGERS = {
    "b": (1, 1, True), "B": (1, 1, False), "h": (2, 2, True), "H": (2, 2, False), "i": (4, 4, True), "I": (4, 4, False), "l": (4, 8, True), "L": (4, 8, False),
    "q": (8, 8, True), "Q": (8, 8, False), "n": (None, 8, True), "N": (None, 8, False), "P": (None, 8, False),
}
_FLOATS = {"e": 2, "f": 4, "d": 8}


def _size(code, native):
    if code in _INTEGERS:
        size = _INTEGERS[code][1 if native else 0]
        if size is None:
            raise error("bad char in struct format")
        return size
    if code in _FLOATS:
        return _FLOATS[code]
    if code in "xcsp?":
        return 1
    raise error("bad char in struct format")


class Struct:
    """A format, read once."""

    __module__ = "_struct"

    def __init__(self, format):
        if isinstance(format, (bytes, bytearray)):
            format = format.decode("ascii")
        if not isinstance(format, str):
            raise TypeError("Struct() argument 1 must be a str or bytes object, not " + type(format).__name__)
        format.encode("ascii")
        self.format = format
        self._order, self._items, self.size = _parsed(format)
        self._count = sum(0 if c == "x" else 1 if c in "sp" else n for c, n, _, _ in self._items)

    def pack(self, /, *values):
        packed = _struct_module.pack(self.format, values)
        if packed is not None:
            return packed
        # Values of other classes, and what is wrong with them.
        if len(values) != self._count:
            raise error(f"pack expected {self._count} items for packing (got {len(values)})")
        out, at = bytearray(self.size), 0
        for code, count, size, offset in self._items:
            if code == "x":
                continue
            if code in "sp":
                out[offset:offset + count] = _text(code, values[at], count)
                at += 1
                continue
            for i in range(count):
                out[offset + i * size:offset + (i + 1) * size] = _packed(code, values[at], size, self._order, self.format[:1] not in ("=", "<", ">", "!"))
                at += 1
        return bytes(out)

    def unpack(self, buffer, /):
        data = _bytes_of(buffer)
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpacked(data, 0)

    def _unpacked(self, data, start):
        values = _struct_module.unpack(self.format, data, start)
        if values is not None:
            return values
        out = []
        for code, count, size, offset in self._items:
            at = start + offset
            if code == "s":
                out.append(data[at:at + count])
            elif code == "p":
                length = min(data[at], count - 1) if count else 0
                out.append(data[at + 1:at + 1 + length])
            elif code != "x":
                out.extend(_unpacked(code, data[at + i * size:at + (i + 1) * size], self._order) for i in range(count))
        return tuple(out)

    def unpack_from(self, /, buffer, offset=0):
        data = _bytes_of(buffer)
        return self._unpacked(data, self._place("unpack", offset, len(data)))

    def _place(self, verb, offset, length):
        """Where in a buffer to begin; it must have room."""
        offset = _index(offset)
        if not -1 << 63 <= offset < 1 << 63:
            raise OverflowError("Python int too large to convert to C ssize_t")
        if offset < 0:
            if offset + self.size > 0:
                raise error(f"{'not enough data to unpack' if verb == 'unpack' else 'no space to pack'} {self.size} bytes at offset {offset}")
            if offset + length < 0:
                raise error(f"offset {offset} out of range for {length}-byte buffer")
            offset += length
        if length - offset < self.size:
            name = "unpack_from" if verb == "unpack" else "pack_into"
            raise error(
                f"{name} requires a buffer of at least {self.size + offset} bytes for {verb}ing {self.size} bytes at offset {offset} (actual buffer size is {length})"
            )
        return offset

    def pack_into(self, /, *args):
        if len(args) < 2:
            raise error(f"pack_into expected {'offset' if args else 'buffer'} argument")
        buffer, offset, *values = args
        if len(values) != self._count:
            raise error(f"pack_into expected {self._count} items for packing (got {len(values)})")
        if type(buffer) is bytearray:
            offset = self._place("pack", offset, len(buffer))
            buffer[offset:offset + self.size] = self.pack(*values)
            return
        if not isinstance(buffer, _bytes_like()):
            raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
        with memoryview(buffer) as view, view.cast("B") as room:
            if view.readonly:
                raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
            offset = self._place("pack", offset, len(room))
            room[offset:offset + self.size] = self.pack(*values)

    def iter_unpack(self, buffer, /):
        data = _bytes_of(buffer)
        if not self.size:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return unpack_iterator(self, data)

    def __repr__(self):
        return f"Struct({self.format!r})"


class unpack_iterator:
    def __init__(self, format, data):
        self._format, self._data, self._at = format, data, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._at >= len(self._data):
            raise StopIteration
        self._at += self._format.size
        return self._format._unpacked(self._data, self._at - self._format.size)

    def __length_hint__(self):
        return (len(self._data) - self._at) // self._format.size


def _bytes_like():
    from collections.abc import Buffer

    return Buffer


def _bytes_of(buffer):
    """The memory of what is bytes-like."""
    if type(buffer) is bytes:
        return buffer
    if type(buffer) not in (bytearray, memoryview) and not isinstance(buffer, _bytes_like()):
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
    return b"".join((buffer,)) if type(buffer) is not memoryview or buffer.c_contiguous else buffer.cast("B")


def _parsed(format):
    """Byte order, items of (code, count, size, offset), and the whole size."""
    native, order, at = True, "little", 0
    if format[:1] in ("@", "=", "<", ">", "!"):
        native, order, at = format[0] == "@", "big" if format[0] in ">!" else "little", 1
    items, offset, count = [], 0, ""
    if "\0" in format:
        raise error("embedded null character")
    for code in format[at:]:
        if code.isspace() and not count:
            continue
        if code.isdigit():
            count += code
            continue
        size = _size(code, native)
        if native and size > 1:
            offset += -offset % size
        number = int(count) if count else 1
        items.append((code, number, size, offset))
        offset += size * number
        count = ""
        if offset > _SIZE_MAX:
            raise error("total struct size too long")
    if count:
        raise error("repeat count given without format specifier")
    return order, items, offset


def _text(code, value, count):
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{code}' must be a bytes object")
    if code == "s":
        return bytes(value[:count]).ljust(count, b"\0")
    kept = bytes(value[:min(count - 1, 255)]) if count else b""
    return (bytes([len(kept)]) + kept).ljust(count, b"\0") if count else b""


def _packed(code, value, size, order, native):
    if code in _INTEGERS:
        if not hasattr(type(value), "__index__"):
            raise error("required argument is not an integer")
        signed = _INTEGERS[code][2]
        value = value.__index__()
        low, high = (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1) if signed else (0, (1 << size * 8) - 1)
        if code == "P" and -1 << 63 <= value < 0:
            value &= high
        if not low <= value <= high:
            if code == "P":
                raise error("int too large to convert")
            raise error(f"'{code}' format requires {low} <= number <= {high}")
        return value.to_bytes(size, order, signed=signed)
    if code in _FLOATS:
        try:
            if isinstance(value, (str, bytes, bytearray, memoryview)):
                raise TypeError
            number = float(value)
        except Exception:
            raise error("required argument is not a float") from None
        if code == "e" and not isinstance(value, float) and hasattr(type(value), "__index__") and 65520 <= abs(number) < float("inf"):
            raise error("int too large to convert")
        return _float_bits(number, size).to_bytes(size, order)
    if code == "?":
        return b"\1" if value else b"\0"
    if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
        raise error("char format requires a bytes object of length 1")
    return bytes(value)


def _unpacked(code, data, order):
    if code in _INTEGERS:
        return int.from_bytes(data, order, signed=_INTEGERS[code][2])
    if code in _FLOATS:
        return _float_of(int.from_bytes(data, order), len(data))
    return data != b"\0" if code == "?" else data


# size: (bits of the exponent, bits of the fraction)
_LAYOUT = {2: (5, 10), 4: (8, 23), 8: (11, 52)}


def _float_bits(x, size):
    exponent_bits, fraction_bits = _LAYOUT[size]
    top, bias = (1 << exponent_bits) - 1, (1 << exponent_bits - 1) - 1
    sign = 1 if str(x)[0] == "-" else 0
    if x != x:
        exponent, fraction = top, 1 << fraction_bits - 1
    elif x in (float("inf"), float("-inf")):
        exponent, fraction = top, 0
    elif x == 0:
        exponent = fraction = 0
    else:
        numerator, denominator = abs(x).as_integer_ratio()
        power = numerator.bit_length() - denominator.bit_length()
        if (numerator << max(-power, 0)) < (denominator << max(power, 0)):
            power -= 1
        power = max(power, 1 - bias)
        fraction = _rounded(numerator, denominator, fraction_bits - power)
        if fraction >> fraction_bits + 1:
            fraction >>= 1
            power += 1
        exponent = power + bias if fraction >> fraction_bits else 0
        fraction &= (1 << fraction_bits) - 1
        if exponent >= top:
            raise OverflowError(f"float too large to pack with {'efd'[(2, 4, 8).index(size)]} format")
    return (sign << exponent_bits | exponent) << fraction_bits | fraction


def _rounded(numerator, denominator, shift):
    """numerator / denominator * 2**shift to the nearest integer, ties to even."""
    if shift >= 0:
        numerator <<= shift
    else:
        denominator <<= -shift
    quotient, rest = divmod(numerator, denominator)
    if 2 * rest > denominator or (2 * rest == denominator and quotient & 1):
        quotient += 1
    return quotient


def _float_of(bits, size):
    exponent_bits, fraction_bits = _LAYOUT[size]
    top, bias = (1 << exponent_bits) - 1, (1 << exponent_bits - 1) - 1
    fraction, exponent = bits & (1 << fraction_bits) - 1, bits >> fraction_bits & top
    sign = -1.0 if bits >> exponent_bits + fraction_bits else 1.0
    if exponent == top:
        return sign * float("nan" if fraction else "inf")
    if exponent == 0:
        return sign * _scaled(fraction, 1 - bias - fraction_bits)
    return sign * _scaled(fraction | 1 << fraction_bits, exponent - bias - fraction_bits)


def _scaled(number, power):
    return float(number << power) if power >= 0 else number / (1 << -power)


_cache = {}


def _struct(format):
    made = _cache.get(format)
    if made is None:
        if len(_cache) > 100:
            _cache.clear()
        made = _cache[format] = Struct(format)
    return made


def calcsize(format, /):
    return _struct(format).size


def pack(*args):
    return _given_format(args).pack(*args[1:])


def pack_into(*args):
    _given_format(args).pack_into(*args[1:])


def _given_format(args):
    if not args:
        raise TypeError("missing format argument")
    return _struct(args[0])


def unpack(format, buffer, /):
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _struct(format).iter_unpack(buffer)
