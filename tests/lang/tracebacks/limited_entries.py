# case: sys.tracebacklimit leaves the last entries
import sys

sys.tracebacklimit = 1


def inner():
    1 / 0


def outer():
    inner()


outer()
