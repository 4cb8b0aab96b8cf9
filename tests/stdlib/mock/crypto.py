"""The capability `crypto` for developers who test py-stdlib on CPython: what the modules there ask of it."""

import _blake2
import _hashlib
import posix

_NAMES = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512_224", "sha512_256", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256",
    "blake2b", "blake2s",
)
_open = {}


def algorithms():
    return list(_NAMES)


def _new(algorithm, data=b""):
    make = getattr(_blake2, algorithm, None)
    return make(data) if make else _hashlib.new(algorithm.replace("sha512_", "sha512-"), data)


def algorithm_info(name):
    if name not in _NAMES:
        raise ValueError("unsupported hash type " + name)
    state = _new(name)
    return name, state.digest_size, state.block_size


def digest(algorithm, data, length=None):
    return _new(algorithm, data).digest(*(() if length is None else (length,)))


class _Hmac:
    def __init__(self, key, algorithm):
        block = _new(algorithm).block_size
        key = (_new(algorithm, key).digest() if len(key) > block else key).ljust(block, b"\0")
        self.inner, self.outer = _new(algorithm, bytes(b ^ 0x36 for b in key)), _new(algorithm, bytes(b ^ 0x5C for b in key))

    def update(self, data):
        self.inner.update(data)

    def digest(self):
        outer = self.outer.copy()
        outer.update(self.inner.digest())
        return outer.digest()

    def copy(self):
        new = object.__new__(_Hmac)
        new.inner, new.outer = self.inner.copy(), self.outer.copy()
        return new


def hmac(key, data, algorithm="sha256"):
    state = _Hmac(key, algorithm)
    state.update(data)
    return state.digest()


def _keep(state):
    number = len(_open) + 1
    _open[number] = state
    return number


def hash_new(algorithm, data=b""):
    return _keep(_new(algorithm, data))


def hmac_new(key, data=b"", algorithm="sha256"):
    state = _Hmac(key, algorithm)
    state.update(data)
    return _keep(state)


def _blake2_new(algorithm, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node):
    make = getattr(_blake2, algorithm)
    return _keep(make(
        data, digest_size=digest_size, key=key, salt=salt, person=person, fanout=fanout, depth=depth, leaf_size=leaf_size, node_offset=node_offset,
        node_depth=node_depth, inner_size=inner_size, last_node=last_node))


def hash_update(hash, data):
    _open[hash].update(data)


def hash_digest(hash, length=None):
    return _open[hash].digest(*(() if length is None else (length,)))


def hash_copy(hash):
    return _keep(_open[hash].copy())


def hash_free(hash):
    pass


def compare_digest(a, b):
    return a == b


def _pbkdf2_hmac(algorithm, password, salt, iterations, dklen=None):
    return _hashlib.pbkdf2_hmac(algorithm.replace("sha512_", "sha512-"), password, salt, iterations, dklen)


def _scrypt_any(password, salt, n, r, p, dklen):
    return _hashlib.scrypt(password, salt=salt, n=n, r=r, p=p, maxmem=1 << 30, dklen=dklen)


def random_bytes(n):
    if n < 0:
        raise ValueError("negative argument not allowed")
    return posix.urandom(n)
