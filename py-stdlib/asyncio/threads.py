"""There are no threads: what would run in one runs at once, in a copy of the context."""

import contextvars

__all__ = ("to_thread",)


async def to_thread(func, /, *args, **kwargs):
    return contextvars.copy_context().run(func, *args, **kwargs)
