class A:
    __secret = 1
    def __init__(self): self.__x = 5
    def get(self): return self.__x, self.__secret
    def __hidden(self): return 'hidden'
    def call(self): return self.__hidden()
    __dunder__ = 'not mangled'
    def local(self):
        __v = 3
        return __v, locals().keys() - {'self'}
class B(A):
    def __init__(self): super().__init__(); self.__x = 6
    def get2(self): return self.__x
b = B()
print(b.get(), b.get2(), b.call(), sorted(b.__dict__), A._A__secret, b.__dunder__, b.local())
for f in (lambda: b.__x, lambda: A.__secret):
    try:
        f()
    except AttributeError as e:
        print(e)
class _C:
    __y = 2
    def m(self): return self.__y
print(_C().m(), [k for k in vars(_C) if 'y' in k])
class D:
    def kw(self, __a=1, **k): return __a, k
print(D().kw(_D__a=5), D().kw(__a=7))
