"""Digests, computed by the host's capability `crypto`."""

__all__ = [
    "algorithms_available", "algorithms_guaranteed", "blake2b", "blake2s", "file_digest", "md5", "new", "pbkdf2_hmac", "sha1", "sha224", "sha256", "sha384", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "sha512",
]

import crypto as _crypto


class _Hash:
    """A digest under way. Small messages wait here, so that one digest is one call to the host."""

    __slots__ = ("name", "digest_size", "block_size", "_waiting", "_size", "_number")

    _HELD = 65536

    def __init__(self, name, data=b""):
        self.name, self.digest_size, self.block_size = _info(name)
        self._waiting, self._size, self._number = [], 0, None
        if data:
            self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        data = bytes(data)
        self._waiting.append(data)
        self._size += len(data)
        if self._size > self._HELD:
            self._send()

    def _send(self):
        data = b"".join(self._waiting)
        self._waiting, self._size = [], 0
        if self._number is None:
            self._number = _crypto._hash_new(self.name, data) if _PRIVATE else _crypto.hash_new(self.name, data)
        elif data:
            _op("hash_update")(self._number, data)

    def digest(self):
        if self._number is None:
            return _crypto.digest(self.name, b"".join(self._waiting))
        self._send()
        return _op("hash_digest")(self._number)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        new = _Hash(self.name)
        new._waiting, new._size = self._waiting[:], self._size
        new._number = None if self._number is None else _op("hash_copy")(self._number)
        return new

    def __del__(self):
        number = getattr(self, "_number", None)
        if number is not None:
            self._number = None
            _op("hash_free")(number)

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"


# Whether the ops on unfinished digests are private is the capability's choice.
_PRIVATE = hasattr(_crypto, "_hash_new")


def _op(name):
    return getattr(_crypto, "_" + name if _PRIVATE else name)


_known = {}


def _info(name):
    info = _known.get(name)
    if info is None:
        try:
            info = _known[name] = tuple(_crypto.algorithm_info(name))
        except ValueError:
            raise ValueError("unsupported hash type " + name) from None
    return info


def new(name, data=b"", *, usedforsecurity=True):
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    return _Hash(name.lower(), data)


def _constructor(name):
    def make(string=b"", *, usedforsecurity=True):
        return _Hash(name, string)
    make.__name__ = make.__qualname__ = "openssl_" + name
    return make


md5, sha1, sha224, sha256, sha384, sha512 = map(_constructor, ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"))
sha3_224, sha3_256, sha3_384, sha3_512 = map(_constructor, ("sha3_224", "sha3_256", "sha3_384", "sha3_512"))
blake2b, blake2s = map(_constructor, ("blake2b", "blake2s"))


def __getattr__(name):
    if name in ("algorithms_available", "algorithms_guaranteed"):
        value = globals()[name] = set(_crypto.algorithms())
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    return _crypto.pbkdf2_hmac(hash_name, bytes(password), bytes(salt), iterations, dklen)


def file_digest(fileobj, digest, /, *, _bufsize=1 << 20):
    """The digest of a file opened in binary mode, read block by block."""
    running = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        running.update(fileobj.getbuffer())
        return running
    if not hasattr(fileobj, "read") or (hasattr(fileobj, "encoding")):
        raise ValueError(f"{fileobj!r} is not a file-like object in binary reading mode.")
    while data := fileobj.read(_bufsize):
        running.update(data)
    return running
