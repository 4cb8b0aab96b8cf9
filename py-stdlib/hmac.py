"""Keyed digests, computed by the host's capability `crypto`."""

import crypto as _crypto
from hashlib import _info, _op

__all__ = ["HMAC", "compare_digest", "digest", "new"]

digest_size = None


def compare_digest(a, b, /):
    """Whether two are equal, in time that does not tell where they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return _crypto.compare_digest(a, b)
    if isinstance(a, str) or isinstance(b, str):
        raise TypeError(f"a bytes-like object is required, not '{type(a).__name__ if isinstance(a, str) else type(b).__name__}'")
    return _crypto.compare_digest(bytes(a), bytes(b))


def _name_of(digestmod):
    if isinstance(digestmod, str):
        return digestmod.lower()
    return (digestmod() if callable(digestmod) else digestmod.new()).name


class HMAC:
    """A keyed digest under way."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        name, self.digest_size, self.block_size = _info(_name_of(digestmod))
        self.name = "hmac-" + name
        self._number = _op("hmac_new")(bytes(key), b"" if msg is None else _bytes(msg), name)

    def update(self, msg):
        _op("hash_update")(self._number, _bytes(msg))

    def digest(self):
        return _op("hash_digest")(self._number)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        new = object.__new__(type(self))
        new.name, new.digest_size, new.block_size = self.name, self.digest_size, self.block_size
        new._number = _op("hash_copy")(self._number)
        return new

    def __del__(self):
        number = self.__dict__.pop("_number", None)
        if number is not None:
            _op("hash_free")(number)


def _bytes(msg):
    if isinstance(msg, str):
        raise TypeError("Strings must be encoded before hashing")
    return bytes(msg)


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return _crypto.hmac(bytes(key), _bytes(msg), _name_of(digest))
