"""Positions of text streams as numbers: the byte at which decoding can begin, and what has to be done from there.

Where characters begin at that byte, the number is that of the byte and nothing more.
"""

from _io_base import SEEK_CUR, SEEK_END, SEEK_SET, TELLING as _TELLING, UnsupportedOperation

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


class Places:
    """`tell` and `seek` of a text stream."""

    def _check_seeks(self):
        if self._attached().closed:
            raise ValueError("I/O operation on closed file.")
        if not self._seeks:
            raise UnsupportedOperation("underlying stream is not seekable")

    def tell(self):
        self._check_seeks()
        if not self._mode & _TELLING:
            raise OSError("telling position disabled by next() call")
        if self._writes:
            self.flush()
        position = self._attached().tell()
        ahead = self._ahead
        if ahead >= 0:
            return position - ahead
        snapshot, flags = self._snapshot()
        if snapshot is None or not self._reads:
            return position
        position -= len(snapshot)
        used = self._used
        if not used:
            return cookie_of(position, flags)
        if self._decoder is None:
            return self._place_of_utf8(position, snapshot)
        state = self._decoder.getstate()
        try:
            return place_by_decoding(self._decoder, position, snapshot, flags, used)
        finally:
            self._decoder.setstate(state)

    def _place_of_utf8(self, position, snapshot):
        count, flags, left = self._place_of()
        if not left:
            return cookie_of(position + count, flags)
        decoder = self._new_decoder()
        decoder.setstate((b"", flags))
        return place_from(decoder, position + count, flags, snapshot[count:], left)

    def seek(self, cookie, whence=SEEK_SET, /):
        self._check_seeks()
        if whence == SEEK_END:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            return self._seek_end()
        if whence == SEEK_CUR:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence != SEEK_SET:
            raise ValueError(f"invalid whence ({whence}, should be {SEEK_SET}, {SEEK_CUR} or {SEEK_END})")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie!r}")
        if self._held:
            self.flush()
        self._tell_again()
        if not isinstance(cookie, int):
            raise TypeError(f"'{type(cookie).__name__}' object cannot be interpreted as an integer")
        position, flags, count, skipped, at_end = unpacked(cookie)
        self._attached().seek(position)
        self._come("", b"", flags)
        if not self._reads:
            pass
        elif position or flags:
            self._set_decoder(flags)
        else:
            self._reset_decoder()
        if skipped:
            self._skip(count, skipped, at_end, flags)
        self._begin_encoding(cookie)
        return cookie

    def _skip(self, count, skipped, at_end, flags):
        """Go on behind characters in the middle of what can only be decoded together."""
        data = self._attached().read(count)
        if self._decoder is None:
            self._decode(data, at_end)
        else:
            self._come(self._decoder.decode(data, at_end), data, flags)
        if len(self._take(skipped)) < skipped:
            raise OSError("can't restore logical file position")

    def _seek_end(self):
        self.flush()
        self._come("", None, 0)
        if self._reads:
            self._reset_decoder()
        position = self._attached().seek(0, SEEK_END)
        self._begin_encoding(position)
        return position
