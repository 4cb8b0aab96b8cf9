nothing, text = None, "a"
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
def f(a, b, c=1): pass
def g(*, x, y, z): pass
def h(a, /, b): pass
def k(): pass
def m(a, *args, b): pass
def n(a, b=1, *, c): pass
attempt(lambda: f())
attempt(lambda: f(1))
attempt(lambda: f(1, 2, 3, 4))
attempt(lambda: f(1, 2, d=4))
attempt(lambda: f(1, 2, b=4))
attempt(lambda: f(1, a=1))
attempt(lambda: g())
attempt(lambda: g(x=1))
attempt(lambda: g(1))
attempt(lambda: g(1, x=1))
attempt(lambda: h(a=1, b=2))
attempt(lambda: h(1))
attempt(lambda: k(1))
attempt(lambda: k(x=1))
attempt(lambda: m())
attempt(lambda: m(1))
attempt(lambda: n(1, 2, 3, c=1))
attempt(lambda: n(1, 2, 3))
attempt(lambda: f(*5))
attempt(lambda: f(**5))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(1, 2, **{'c': 1}, **{'c': 2}))
attempt(lambda: f(b=1, **{'b': 2}))
attempt(lambda: f(bb=1))
attempt(lambda: (lambda x: x)())
class C:
    def m(self, x): pass
    @staticmethod
    def s(x): pass
    @classmethod
    def c(cls): pass
attempt(lambda: C().m())
attempt(lambda: C().m(1, 2))
attempt(lambda: C.m())
attempt(lambda: C.s())
attempt(lambda: C.c(1))
attempt(lambda: C(1))
attempt(lambda: nothing())
attempt(lambda: text())
