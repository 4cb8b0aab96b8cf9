# case: a hook that fails is told, and the exception too
import sys


def hook(kind, error, tb):
    raise KeyError("in the hook")


sys.excepthook = hook
1 / 0
