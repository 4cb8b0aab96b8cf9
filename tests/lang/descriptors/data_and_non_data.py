class Data:
    def __get__(self, obj, cls): return ('data get', obj is None, cls.__name__)
    def __set__(self, obj, v): print('data set', v)
    def __delete__(self, obj): print('data delete')
class NonData:
    def __get__(self, obj, cls=None): return 'non-data get'
class A:
    d = Data()
    n = NonData()
a = A()
a.__dict__['d'] = 'instance d'
a.__dict__['n'] = 'instance n'
print(a.d, a.n, A.d, A.n)
a.d = 5
del a.d
a.n = 6
print(a.n)
del a.n
print(a.n)
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, cls): return self if obj is None else getattr(obj, self.name)
    def __set__(self, obj, v):
        if not isinstance(v, self.t): raise TypeError(f'{self.name[1:]} must be {self.t.__name__}')
        setattr(obj, self.name, v)
class P:
    name = Typed(str); age = Typed(int)
    def __init__(self, n, a): self.name = n; self.age = a
p = P('Al', 3)
print(p.name, p.age, p.__dict__)
try:
    p.age = 'x'
except TypeError as e:
    print(e)
class SetOnly:
    def __set__(self, o, v): o.__dict__['s'] = v * 2
class B: s = SetOnly()
b = B(); b.s = 4; print(b.s)
try:
    del b.s
except AttributeError as e:
    print(e)
f = (lambda self: self).__get__(7)
print(f(), str.upper.__get__('abc')(), (lambda s, x: (s, x)).__get__(1, int)(2))
