class Base:
    def __init__(self, n): self.n = n; print('Base', n)
    def hello(self): return 'base hello'
    def twice(self): return self.hello() * 2
class Child(Base):
    def __init__(self, n, m): super().__init__(n); self.m = m; print('Child', m)
    def hello(self): return 'child of ' + super().hello()
c = Child(1, 2)
print(c.hello(), c.twice(), c.n, c.m, Base.hello(c), super(Child, c).hello())
print(issubclass(Child, Base), issubclass(Child, object), isinstance(c, (int, Base)), Child.__bases__, Child.__mro__[1].__name__, Child.__base__.__name__)
class A:
    def f(self): return ['A']
class B(A):
    def f(self): return ['B'] + super().f()
class C(A):
    def f(self): return ['C'] + super().f()
class D(B, C):
    def f(self): return ['D'] + super().f()
print(D().f(), [k.__name__ for k in D.__mro__], D.mro() == list(D.__mro__))
class S:
    @classmethod
    def make(cls): return cls.__name__
    @staticmethod
    def st(): return 'static'
class T(S):
    @classmethod
    def make(cls): return 'T+' + super().make()
    @staticmethod
    def st(): return 'T+' + S.st()
    @property
    def p(self): return 'p'
print(T.make(), T().make(), T.st())
class U(T):
    @property
    def p(self): return super().p + '!'
print(U().p, [k.__name__ for k in U.__subclasses__()], [k.__name__ for k in S.__subclasses__()])
