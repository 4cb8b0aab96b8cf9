from abc import ABC, abstractmethod, ABCMeta
class A(ABC):
    @abstractmethod
    def f(self): return 'A.f'
    @property
    @abstractmethod
    def p(self): ...
    def g(self): return 'g'
class B(A):
    def f(self): return super().f() + ' B.f'
    p = 5
print(B().f(), B().g(), sorted(A.__abstractmethods__), B.__abstractmethods__)
for c in (A, type('C', (A,), {'f': lambda s: 1})):
    try: c()
    except TypeError as e: print(e)
class R(metaclass=ABCMeta): pass
R.register(int); print(isinstance(5, R), issubclass(bool, R), isinstance('a', R))
@R.register
class Z: pass
print(isinstance(Z(), R), issubclass(Z, R))
class H(ABC):
    @classmethod
    def __subclasshook__(cls, c): return hasattr(c, 'quack') or NotImplemented
class D:
    def quack(self): pass
print(isinstance(D(), H), isinstance(5, H))
