class A:
    count = 0
    def __init__(self): type(self).count += 1
    @classmethod
    def created(cls): return cls.__name__, cls.count
    @staticmethod
    def add(a, b): return a + b
    @classmethod
    def make(cls, *args): return cls(*args)
class B(A): pass
A(); A(); B()
print(A.created(), B.created(), A().created(), A.add(1, 2), A().add(3, 4), type(B.make()).__name__)
print(A.__dict__['add'].__func__(5, 6), type(A.__dict__['add']).__name__, type(A.__dict__['created']).__name__, A.created.__self__ is A, A.created.__func__.__name__)
s = staticmethod(lambda x: x * 2)
print(s(4))
class C:
    def m(self): return self
    n = classmethod(lambda cls: cls)
    length = len
    text = str
c = C()
print(c.m() is c, C.m(5), C.n() is C, c.length('abc'), c.text(5), c.m.__self__ is c, C.m.__name__)
bound = c.m
C.m = lambda self: 'new'
print(bound() is c, c.m())
print(C().m == C().m, c.m == c.m, c.m is c.m, [c.m] == [c.m])
