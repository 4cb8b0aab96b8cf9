# case: a hook has the class, the exception and the traceback
import sys


def hook(kind, error, tb):
    print("hook", kind.__name__, error, tb.tb_lineno, tb.tb_next)


sys.excepthook = hook
1 / 0
