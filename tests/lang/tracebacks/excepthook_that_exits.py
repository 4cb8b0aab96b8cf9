# case: a hook may leave
import sys


def hook(kind, error, tb):
    print("leaving")
    sys.exit(0)


sys.excepthook = hook
1 / 0
