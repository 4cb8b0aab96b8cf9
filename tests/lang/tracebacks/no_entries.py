# case: a limit of 0 leaves the message
import sys

sys.tracebacklimit = 0


def fail():
    raise ValueError("only this")


fail()
