"""The capability `crypto` for developers who test py-stdlib on CPython."""

import _md5
import _sha1
import _sha2
import posix

_make = {"md5": _md5.md5, "sha1": _sha1.sha1, "sha224": _sha2.sha224, "sha256": _sha2.sha256, "sha384": _sha2.sha384, "sha512": _sha2.sha512}
_open = {}


def algorithms():
    return sorted(_make)


def algorithm_info(name):
    if name not in _make:
        raise ValueError("unsupported hash type " + name)
    state = _make[name]()
    return name, state.digest_size, state.block_size


def digest(algorithm, data):
    return _make[algorithm](data).digest()


class _Hmac:
    def __init__(self, key, algorithm):
        make = _make[algorithm]
        block = make().block_size
        key = (make(key).digest() if len(key) > block else key).ljust(block, b"\0")
        self.inner, self.outer = make(bytes(b ^ 0x36 for b in key)), make(bytes(b ^ 0x5C for b in key))

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
    return _keep(_make[algorithm](data))


def hmac_new(key, data=b"", algorithm="sha256"):
    state = _Hmac(key, algorithm)
    state.update(data)
    return _keep(state)


def hash_update(hash, data):
    _open[hash].update(data)


def hash_digest(hash):
    return _open[hash].digest()


def hash_copy(hash):
    return _keep(_open[hash].copy())


def hash_free(hash):
    pass


def compare_digest(a, b):
    return a == b


def pbkdf2_hmac(algorithm, password, salt, iterations, dklen=None):
    size, out, block = _make[algorithm]().digest_size, b"", 0
    while len(out) < (dklen or size):
        block += 1
        step = hmac(password, salt + block.to_bytes(4, "big"), algorithm)
        total = int.from_bytes(step, "big")
        for _ in range(iterations - 1):
            step = hmac(password, step, algorithm)
            total ^= int.from_bytes(step, "big")
        out += total.to_bytes(size, "big")
    return out[:dklen or size]


def random_bytes(n):
    return posix.urandom(n)
