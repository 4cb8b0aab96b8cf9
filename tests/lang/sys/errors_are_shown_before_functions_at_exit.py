import atexit
import sys

# case: the traceback, then what is registered, then what was never awaited
atexit.register(lambda: print("bye", file=sys.stderr))
atexit.register(print, "bye to standard output")


async def forgotten():
    pass


kept = forgotten()


def fail():
    return 1 / 0


fail()
