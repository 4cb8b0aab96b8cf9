"""Futures."""

import _wicket

__all__ = ("Future", "wrap_future", "isfuture")

Future = _wicket.scheduler()()[0]


def isfuture(obj):
    return hasattr(type(obj), "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")
