"""Positions of text streams as numbers: the byte at which decoding can begin, and what has to be done from there.

Where characters begin at that byte, the number is that of the byte and nothing more.
"""

# Where the parts begin, as CPython lays them out.
_FLAGS, _COUNT, _SKIPPED, _AT_END = 64, 96, 128, 160
_SHORT = (1 << 32) - 1


def cookie_of(position, flags=0, count=0, skipped=0, at_end=False):
    """The number: a decoder in the state `flags` gets so many bytes from the position on, and the first characters are skipped."""
    return position | flags << _FLAGS | count << _COUNT | skipped << _SKIPPED | at_end << _AT_END


def unpacked(cookie):
    flags, count, skipped = (cookie >> part & _SHORT for part in (_FLAGS, _COUNT, _SKIPPED))
    return cookie & (1 << _FLAGS) - 1, flags, count, skipped, bool(cookie >> _AT_END)


def place_by_decoding(decoder, position, data, flags, used):
    """The number of the place behind `used` characters of what `data` is decoded to from a state on."""
    count = _most_bytes(decoder, data, flags, used)
    while True:
        decoder.setstate((b"", flags))
        chars = len(decoder.decode(data[:count]))
        tail, state = decoder.getstate()
        if not tail:
            break
        # In the midst of a character: the place is before it.
        count -= len(tail)
    if chars == used:
        return cookie_of(position + count, state)
    return place_from(decoder, position + count, state, data[count:], used - chars)


def _most_bytes(decoder, data, flags, used):
    """The most bytes that give no more than so many characters."""
    low, high = 0, len(data)
    while low < high:
        middle = (low + high + 1) // 2
        decoder.setstate((b"", flags))
        if len(decoder.decode(data[:middle])) <= used:
            low = middle
        else:
            high = middle - 1
    return low


def place_from(decoder, position, flags, data, left):
    """The same where characters are left that only come with further bytes: one by one."""
    fed = chars = 0
    for fed in range(1, len(data) + 1):
        chars += len(decoder.decode(data[fed - 1:fed]))
        if chars >= left:
            return cookie_of(position, flags, fed, left)
    chars += len(decoder.decode(b"", True))
    if chars < left:
        raise OSError("can't reconstruct logical file position")
    return cookie_of(position, flags, fed, left, True)
