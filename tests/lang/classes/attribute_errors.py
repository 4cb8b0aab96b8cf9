class A:
    def __init__(self): self.value = 1
    def method(self): pass
def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
a = A()
attempt(lambda: a.nope)
attempt(lambda: A.nope)
attempt(lambda: a.nope())
attempt(lambda: (5).nope)
attempt(lambda: 'x'.nope)
attempt(lambda: None.nope)
attempt(lambda: len.nope)
attempt(lambda: attempt.nope)
attempt(lambda: a.method.nope)
attempt(lambda: type.nope)
attempt(lambda: delattr(a, 'nope'))
attempt(lambda: delattr(A, 'nope'))
attempt(lambda: setattr(5, 'x', 1))
attempt(lambda: setattr(None, 'x', 1))
attempt(lambda: setattr(int, 'x', 1))
attempt(lambda: setattr(object(), 'x', 1))
attempt(lambda: setattr(a.method, 'x', 1))
attempt(lambda: delattr(5, 'real'))
attempt(lambda: setattr([], 'append', 1))
attempt(lambda: object().x)
attempt(lambda: setattr(a, 5, 1))
attempt(lambda: setattr(a, '__class__', 5))
attempt(lambda: setattr(a, '__dict__', 5))
try:
    a.nope
except AttributeError as e:
    print(e.name, e.obj is a)
