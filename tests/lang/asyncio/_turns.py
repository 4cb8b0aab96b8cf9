"""Coroutines that tell of their turns."""

import asyncio


async def w(name, turns=2):
    """Prints at every turn, and returns its name."""
    for i in range(turns):
        print(name, i)
        await asyncio.sleep(0)
    return name


async def fail(name, turns=1):
    """Raises a ValueError after so many turns."""
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError(name)


def run(main):
    """Runs a loop, and prints what gets out of it."""
    try:
        asyncio.run(main())
    except BaseException as error:
        print('escaped', type(error).__name__, error)
