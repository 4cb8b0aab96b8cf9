# An __init__ that is no function is bound as its kind binds: a static method gets no self.
class T:
    __init__ = staticmethod(lambda *a: print('st', len(a)))
T(); T(1, 2)
class I:
    def __call__(self, *a, **k): print('I', len(a), k)
class U: __init__ = I()
U(); U(1, x=2)
class V:
    __init__ = classmethod(lambda cls, *a: print(cls.__name__, a))
V(3)
class W:
    __init__ = staticmethod(lambda *a: 5)
try: W()
except TypeError as e: print(e)
class X(list):
    __init__ = staticmethod(lambda *a: print('list', a))
print(X([1]))
