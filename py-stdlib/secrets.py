"""Random numbers and texts fit for secrets; they come from the host."""

import crypto as _crypto
from hmac import compare_digest

__all__ = ["DEFAULT_ENTROPY", "SystemRandom", "choice", "compare_digest", "randbelow", "randbits", "token_bytes", "token_hex", "token_urlsafe"]

DEFAULT_ENTROPY = 32


def __getattr__(name):
    if name == "SystemRandom":
        from random import SystemRandom
        return SystemRandom
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def randbits(k):
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    size = (k + 7) // 8
    return int.from_bytes(_crypto.random_bytes(size), "big") >> (size * 8 - k) if k else 0


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    bits = exclusive_upper_bound.bit_length()
    while (drawn := randbits(bits)) >= exclusive_upper_bound:
        pass
    return drawn


def choice(sequence):
    if not len(sequence):
        raise IndexError("Cannot choose from an empty sequence")
    return sequence[randbelow(len(sequence))]


def token_bytes(nbytes=None):
    return _crypto.random_bytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    from base64 import urlsafe_b64encode
    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
