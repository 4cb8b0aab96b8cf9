"""Random numbers and texts fit for secrets; they come from the host.

The right `crypto.random` must be granted.
"""

import crypto as _crypto
from hmac import compare_digest
from operator import index as _index

__all__ = ["choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe", "compare_digest"]

DEFAULT_ENTROPY = 32  # number of bytes to return by default


def __getattr__(name):
    if name == "SystemRandom":
        from random import SystemRandom
        return SystemRandom
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def randbits(k, /):
    """getrandbits(k) -> x.  Generates an int with k random bits."""
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    k = _index(k)
    size = (k + 7) // 8
    return int.from_bytes(_crypto.random_bytes(size), "big") >> (size * 8 - k) if k else 0


def randbelow(exclusive_upper_bound):
    """Return a random int in the range [0, n)."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    bits = exclusive_upper_bound.bit_length()
    while (drawn := randbits(bits)) >= exclusive_upper_bound:
        pass
    return drawn


def choice(seq):
    """Choose a random element from a non-empty sequence."""
    if not len(seq):
        raise IndexError("Cannot choose from an empty sequence")
    return seq[randbelow(len(seq))]


def token_bytes(nbytes=None):
    """Return a random byte string containing *nbytes* bytes.

    If *nbytes* is ``None`` or not supplied, a reasonable default is used.
    """
    return _crypto.random_bytes(DEFAULT_ENTROPY if nbytes is None else _index(nbytes))


def token_hex(nbytes=None):
    """Return a random text string, in hexadecimal."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """Return a random URL-safe text string, in Base64 encoding."""
    from base64 import urlsafe_b64encode
    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
