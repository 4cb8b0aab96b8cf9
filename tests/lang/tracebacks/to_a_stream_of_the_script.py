# case: what nobody catches is written to what stands at sys.stderr
import atexit
import io
import sys

sys.stderr = target = io.StringIO()
atexit.register(lambda: print(target.getvalue(), end=""))


def fail():
    return {}["missing"]


fail()
