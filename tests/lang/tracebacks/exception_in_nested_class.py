class Outer:
    class Inner(Exception):
        pass
def f():
    class Local(Exception): pass
    raise Local('local')
try:
    f()
except Exception:
    raise Outer.Inner('nested qualname')
