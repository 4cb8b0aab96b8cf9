"""Keyed digests, computed by the host's capability `crypto`."""

import crypto as _crypto
from hashlib import _PIECE, _PLAIN, _buffer, _bytes, _info, _kept

trans_5C = bytes(x ^ 0x5C for x in range(256))
trans_36 = bytes(x ^ 0x36 for x in range(256))

# The size of the digests returned by HMAC depends on the underlying hashing module used. Use digest_size from the instance of HMAC instead.
digest_size = None


def compare_digest(a, b, /):
    """Return 'a == b', in time that does not tell where they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return _crypto.compare_digest(a, b)
    if not (_has_buffer(a) or _has_buffer(b)):
        raise TypeError(f"unsupported operand types(s) or combination of types: '{type(a).__name__}' and '{type(b).__name__}'")
    return _crypto.compare_digest(_bytes(a), _bytes(b))


def _has_buffer(value):
    try:
        memoryview(value)
    except TypeError:
        return False
    return True


def _plain_name(digestmod):
    """The algorithm of a digestmod that is one by name or by its constructor; None for what else makes digests."""
    try:
        name = digestmod if isinstance(digestmod, str) else _PLAIN.get(digestmod)
    except TypeError:  # what cannot be hashed is no constructor of ours
        name = None
    if name is None:
        return None
    name, size, _ = _info(name)
    if not size:
        raise ValueError("no reason supplied")
    return name


def _maker(digestmod):
    if callable(digestmod):
        return digestmod
    return lambda d=b"": digestmod.new(d)


class HMAC:
    """RFC 2104 HMAC class.  Also complies with RFC 4231.

    This supports the API for Cryptographic Hash Functions (PEP 247).
    """

    blocksize = 64

    __slots__ = ("_number", "_name", "_inner", "_outer", "block_size", "digest_size")

    def __init__(self, key, msg=None, digestmod=""):
        self._number = None
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        name = _plain_name(digestmod)
        if name is None:
            self._compose(key, _maker(digestmod))
        else:
            self._name, self.digest_size, self.block_size = _info(name)
            self._number = _kept(_crypto.hmac_new, bytes(key), b"", name)
        if msg is not None:
            self.update(msg)

    def _compose(self, key, make):
        """HMAC over any object that digests."""
        self._outer, self._inner = make(), make()
        self.digest_size = self._inner.digest_size
        size = getattr(self._inner, "block_size", None)
        if size is None:
            _warn(f"No block_size attribute on given digest object; Assuming {self.blocksize}.")
            size = self.blocksize
        elif size < 16:
            _warn(f"block_size of {size} seems too small; using our default of {self.blocksize}.")
            size = self.blocksize
        if len(key) > size:
            key = make(key).digest()
        self.block_size = size
        key = bytes(key).ljust(size, b"\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))

    @property
    def name(self):
        return f"hmac-{self._inner.name if self._number is None else self._name}"

    def update(self, msg):
        """Feed data from msg into this hashing object."""
        if self._number is None:
            self._inner.update(msg)
            return
        data = _buffer(msg)
        for start in range(0, len(data), _PIECE):
            _crypto.hash_update(self._number, data[start:start + _PIECE])

    def copy(self):
        """Return a separate copy of this hashing object.

        An update to this copy won't affect the original object.
        """
        other = self.__class__.__new__(self.__class__)
        other.digest_size, other.block_size = self.digest_size, self.block_size
        if self._number is None:
            other._number, other._inner, other._outer = None, self._inner.copy(), self._outer.copy()
        else:
            other._number, other._name = _kept(_crypto.hash_copy, self._number), self._name
        return other

    def digest(self):
        """Return the hash value of this hashing object.

        This returns the hmac value as bytes.  The object is
        not altered in any way by this function; you can continue
        updating the object after calling this function.
        """
        if self._number is not None:
            return _crypto.hash_digest(self._number)
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        """Like digest(), but returns a string of hexadecimal digits instead.
        """
        return self.digest().hex()

    def __del__(self):
        number = getattr(self, "_number", None)
        if number is not None:
            self._number = None
            _crypto.hash_free(number)


def _warn(message):
    import warnings
    warnings.warn(message, RuntimeWarning, 4)


def new(key, msg=None, digestmod=""):
    """Create a new hashing object and return it."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """Fast inline implementation of HMAC."""
    name = _plain_name(digest)
    if name is not None:
        return _crypto.hmac(_bytes(key), _bytes(msg), name)
    make = _maker(digest)
    inner, outer = make(), make()
    size = getattr(inner, "block_size", 64)
    key = _bytes(key) if len(key) <= size else make(key).digest()
    key = key.ljust(size, b"\0")
    inner.update(key.translate(trans_36))
    outer.update(key.translate(trans_5C))
    inner.update(msg)
    outer.update(inner.digest())
    return outer.digest()
