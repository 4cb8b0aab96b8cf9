class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class EnterRaises:
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): print('never')
class ExitRaises:
    def __enter__(self): return self
    def __exit__(self, *a): raise TypeError('exit')
def attempt(cm, body=None):
    try:
        with cm:
            if body: raise body
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
attempt(NoExit())
attempt(NoEnter())
attempt(5)
attempt(EnterRaises())
attempt(ExitRaises())
attempt(ExitRaises(), KeyError('body'))
class InstanceOnly: pass
i = InstanceOnly()
i.__enter__ = lambda: 1
i.__exit__ = lambda *a: None
attempt(i)
class Log:
    def __init__(self, n): self.n = n
    def __enter__(self): print('enter', self.n)
    def __exit__(self, t, v, tb): print('exit', self.n, repr(v))
try:
    with Log(1), EnterRaises(), Log(2):
        print('never')
except ValueError as e:
    print(e)
try:
    with Log(3), Log(4), ExitRaises():
        raise KeyError('first')
except TypeError as e:
    print(repr(e), repr(e.__context__))
def gen():
    with Log('gen'):
        yield 1
        yield 2
g = gen()
next(g)
g.close()
def nested():
    with Log('x'):
        with Log('y'):
            try:
                return 'r'
            finally:
                print('finally')
print(nested())
