"""Digests, computed by the host's capability `crypto`."""

import crypto as _crypto
from operator import index as _index

__all__ = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256",
    "new", "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac",
)

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256",
}
algorithms_available = algorithms_guaranteed | {"sha512_224", "sha512_256"}

# Other names that `new` takes, in any case.
_ALIASES = {
    "blake2b512": "blake2b", "blake2s256": "blake2s", "shake128": "shake_128", "shake256": "shake_256", "shake-128": "shake_128", "shake-256": "shake_256",
    "sha-1": "sha1", "ssl3-md5": "md5", "ssl3-sha1": "sha1",
    **{f"sha{middle}{size}": f"sha{size}" for middle in ("-", "2-") for size in (224, 256, 384, 512)},
    **{f"sha{middle}512{between}{size}": f"sha512_{size}" for middle in ("", "-", "2-") for between in "-/" for size in (224, 256) if middle + between != "/"},
    **{f"sha3-{size}": f"sha3_{size}" for size in (224, 256, 384, 512)},
}

# Up to so many bytes wait here, so that a small digest is one call to the host; larger pieces are cut, so that no second copy is made.
_HELD = 65536
_PIECE = 1 << 20


def _buffer(data):
    """Anything with a buffer, as bytes or as a view of bytes."""
    if type(data) is bytes:
        return data
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    try:
        view = memoryview(data)
    except TypeError:
        raise TypeError("object supporting the buffer API required") from None
    if not view.c_contiguous:
        raise BufferError("memoryview: underlying buffer is not C-contiguous")
    return view.cast("B") if view.nbytes else b""


def _bytes(value):
    """Anything with a buffer as bytes."""
    if type(value) is bytes:
        return value
    if isinstance(value, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    try:
        return bytes(memoryview(value))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'") from None


def _kept(make, *args):
    """The number of something that the host keeps. At the cap, what nobody refers to any more makes room."""
    try:
        return make(*args)
    except MemoryError:
        import gc
        gc.collect()
        return make(*args)


class _Running:
    """A digest under way."""

    __slots__ = ("_name", "_digest_size", "_block_size", "_waiting", "_size", "_number", "__weakref__")

    def _begin(self, info, data):
        self._name, self._digest_size, self._block_size = info
        self._waiting, self._size, self._number = [], 0, None
        self.update(data)
        return self

    name = property(lambda self: self._name)
    digest_size = property(lambda self: self._digest_size)
    block_size = property(lambda self: self._block_size)

    def update(self, obj, /):
        """Update this hash object's state with the provided string."""
        data = _buffer(obj)
        if not len(data):
            return
        if self._size + len(data) <= _HELD:
            self._waiting.append(data if type(data) is bytes else bytes(data))
            self._size += len(data)
            return
        self._send()
        for start in range(0, len(data), _PIECE):
            _crypto.hash_update(self._number, data[start:start + _PIECE])

    def _send(self):
        data = b"".join(self._waiting)
        self._waiting, self._size = [], 0
        if self._number is None:
            self._number = _kept(_crypto.hash_new, self._name, data)
        elif data:
            _crypto.hash_update(self._number, data)

    def _value(self, length=None):
        if self._number is None:
            return _crypto.digest(self._name, b"".join(self._waiting), length)
        self._send()
        return _crypto.hash_digest(self._number, length)

    def digest(self):
        """Return the digest value as a bytes object."""
        return self._value()

    def hexdigest(self):
        """Return the digest value as a string of hexadecimal digits."""
        return self.digest().hex()

    def copy(self):
        """Return a copy of the hash object."""
        new = object.__new__(type(self))
        new._name, new._digest_size, new._block_size = self._name, self._digest_size, self._block_size
        new._waiting, new._size, new._number = self._waiting[:], self._size, None
        if self._number is not None:
            new._number = _kept(_crypto.hash_copy, self._number)
        return new

    def __reduce_ex__(self, protocol, /):
        cls = type(self)
        raise TypeError(f"cannot pickle '{cls.__module__}.{cls.__name__}' object")

    def __del__(self):
        number = getattr(self, "_number", None)
        if number is not None:
            self._number = None
            _crypto.hash_free(number)


class HASH(_Running):
    """A hash is an object used to calculate a checksum of a string of information."""

    __slots__ = ()
    __module__ = "_hashlib"

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '_hashlib.{cls.__name__}' instances")

    def __repr__(self):
        return f"<{self._name} _hashlib.{type(self).__name__} object @ {hex(id(self))}>"


class HASHXOF(HASH):
    """A hash is an object used to calculate a checksum of a string of information."""

    __slots__ = ()
    __module__ = "_hashlib"

    def digest(self, length):
        """Return the digest value as a bytes object."""
        return self._value(_index(length))

    def hexdigest(self, length):
        """Return the digest value as a string of hexadecimal digits."""
        return self.digest(length).hex()


class _Blake2(_Running):
    """BLAKE2 with its parameters; without any it is a digest like the others."""

    __slots__ = ()

    def _parameters(self, info, data, security, *parameters):
        sizes = [_bytes(value) if at in (1, 2, 3) else _index(value) for at, value in enumerate(parameters[:-1])]
        data = _buffer(data)
        if sizes == [info[1], b"", b"", b"", 1, 1, 0, 0, 0, 0] and not parameters[-1]:
            return self._begin(info, data)
        self._begin((info[0], sizes[0], info[2]), b"")
        self._number = _kept(_crypto._blake2_new, info[0], b"", *sizes, bool(parameters[-1]))
        if len(data):
            self.update(data)
        return self

    def __init_subclass__(cls):
        if cls.__module__ != "_blake2":
            raise TypeError(f"type '_blake2.{cls.__mro__[1].__name__}' is not an acceptable base type")


class blake2b(_Blake2):
    """Return a new BLAKE2b hash object."""

    __slots__ = ()
    __module__ = "_blake2"
    SALT_SIZE, PERSON_SIZE, MAX_KEY_SIZE, MAX_DIGEST_SIZE = 16, 16, 64, 64

    def __new__(cls, data=b"", /, *, digest_size=64, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0,
                inner_size=0, last_node=False, usedforsecurity=True):
        return object.__new__(cls)._parameters(
            ("blake2b", 64, 128), data, usedforsecurity, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node)


class blake2s(_Blake2):
    """Return a new BLAKE2s hash object."""

    __slots__ = ()
    __module__ = "_blake2"
    SALT_SIZE, PERSON_SIZE, MAX_KEY_SIZE, MAX_DIGEST_SIZE = 8, 8, 32, 32

    def __new__(cls, data=b"", /, *, digest_size=32, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0,
                inner_size=0, last_node=False, usedforsecurity=True):
        return object.__new__(cls)._parameters(
            ("blake2s", 32, 64), data, usedforsecurity, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node)


_INFO = {}


def _info(name):
    """Canonical name, digest size and block size of an algorithm, by any of its names."""
    info = _INFO.get(name)
    if info is None:
        lower = name.lower()
        canonical = lower if name == lower or not lower.startswith("blake2") else ""
        canonical = _ALIASES.get(lower, canonical)
        if canonical not in algorithms_available:
            raise ValueError("unsupported hash type " + name)
        info = _INFO[name] = tuple(_crypto.algorithm_info(canonical))
    return info


def _hash(name, data):
    info = _info(name)
    cls = HASH if info[1] else HASHXOF
    return object.__new__(cls)._begin(info, data)


def new(name, data=b"", **kwargs):
    """Return a new hashing object using the named algorithm, optionally initialized with data (which must be a bytes-like object)."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    if name in ("blake2b", "blake2s"):
        return globals()[name](data, **kwargs)
    kwargs.pop("usedforsecurity", None)
    for given in kwargs:
        raise TypeError(f"new() got an unexpected keyword argument {given!r}")
    if _info(name)[0] in ("blake2b", "blake2s"):
        return globals()[_info(name)[0]](data)
    return _hash(name, data)


new.__name__ = new.__qualname__ = "__hash_new"


def _constructor(name):
    def make(string=b"", *, usedforsecurity=True):
        return _hash(name, string)
    make.__name__ = make.__qualname__ = "openssl_" + name
    make.__module__ = "_hashlib"
    make.__doc__ = f"Returns a {name.replace('_', '-')} hash object; optionally initialized with a string"
    return make


md5, sha1, sha224, sha256, sha384, sha512 = map(_constructor, ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"))
sha3_224, sha3_256, sha3_384, sha3_512 = map(_constructor, ("sha3_224", "sha3_256", "sha3_384", "sha3_512"))
shake_128, shake_256 = map(_constructor, ("shake_128", "shake_256"))

# The constructors that do no more than their names say.
_PLAIN = {
    make: name for name, make in globals().copy().items() if name in algorithms_guaranteed
}


class UnsupportedDigestmodError(ValueError):
    __module__ = "_hashlib"


def _long(number):
    number = _index(number)
    if not -1 << 63 <= number < 1 << 63:
        raise OverflowError("Python int too large to convert to C long")
    return number


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    password, salt, iterations = _bytes(password), _bytes(salt), _long(iterations)
    try:
        name, size, _ = _info(hash_name)
    except ValueError:
        raise UnsupportedDigestmodError("[digital envelope routines] unsupported") from None
    if not size:
        raise ValueError("no reason supplied")
    return _crypto._pbkdf2_hmac(name, password, salt, iterations, None if dklen is None else _long(dklen))


_INT_MAX = 0x7FFFFFFF
_SCRYPT_MEMORY = 32 << 20
_missing = object()


def _unsigned(name, value):
    if value is _missing:
        raise TypeError(f"{name} is required and must be an unsigned int")
    if not isinstance(value, int):
        raise TypeError(f"scrypt() argument {name!r} must be int, not {'None' if value is None else type(value).__name__}")
    if value < 0:
        raise TypeError(f"{name} is required and must be an unsigned int")
    return value


def scrypt(password, *, salt=None, n=_missing, r=_missing, p=_missing, maxmem=0, dklen=64):
    """scrypt password-based key derivation function."""
    password = _bytes(password)
    if salt is None:
        raise TypeError("salt is required")
    salt, n = _bytes(salt), _unsigned("n", n)
    if n < 2 or n & (n - 1):
        raise ValueError("n must be a power of 2.")
    r, p = _unsigned("r", r), _unsigned("p", p)
    if not 0 <= maxmem <= _INT_MAX:
        raise ValueError(f"maxmem must be positive and smaller than {_INT_MAX}")
    if not 1 <= dklen <= _INT_MAX:
        raise ValueError(f"dklen must be greater than 0 and smaller than {_INT_MAX}")
    if not r or not p or r * p >= 1 << 30:
        raise ValueError("Invalid parameter combination for n, r, p, maxmem.")
    if 128 * r * p + 128 * r * (n + 2) > (maxmem or _SCRYPT_MEMORY):
        raise ValueError("[digital envelope routines] memory limit exceeded")
    return _crypto._scrypt_any(password, salt, n, r, p, dklen)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Hash the contents of a file-like object. Returns a digest object."""
    running = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        running.update(fileobj.getbuffer())
        return running
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while True:
        size = fileobj.readinto(buffer)
        if size is None:
            raise BlockingIOError("I/O operation would block.")
        if size == 0:
            return running
        running.update(view[:size])
