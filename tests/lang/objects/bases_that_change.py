class A:
    def m(s): return 'A'
class N:
    def m(s): return 'N'
class B(A): pass
class C(B): pass
class D(C): pass
c = C()
# case: what inherits from a class whose bases change follows them
B.__bases__ = (N,)
print(c.m(), D().m(), [k.__name__ for k in D.__mro__], A.__subclasses__(), N.__subclasses__())
B.__bases__ = (A,)
print(c.m(), D().m(), [k.__name__ for k in D.__mro__], A.__subclasses__(), N.__subclasses__())
for i in range(4):
    print(c.m(), end=' ')
    B.__bases__ = ((N, A)[i % 2],)
print()
# case: bases that leave a class below without an order change nothing
class P: pass
class Q: pass
class R(P): pass
class S(R, Q): pass
class T(Q, P): pass
class U(R, T): pass
try: T.__bases__ = (P, Q); print([k.__name__ for k in U.__mro__])
except TypeError as e: print(type(e).__name__)
class V(Q): pass
class W(V, P): pass
try: V.__bases__ = (P, Q); print([k.__name__ for k in W.__mro__])
except TypeError as e: print(type(e).__name__)
class Z0: pass
class Z1: pass
class Z2(Z0, Z1): pass
class Z3: pass
class Z4(Z2, Z3): pass
try: Z3.__bases__ = (Z1, Z0); print([k.__name__ for k in Z4.__mro__])
except TypeError as e: print(type(e).__name__, [k.__name__ for k in Z4.__mro__], Z3.__bases__, Z3.__mro__, Z1.__subclasses__())
# case: a class in a diamond comes after all its bases
class D0: pass
class D1: pass
class E0(D0): pass
class E1(E0): pass
class E2(E0): pass
class E3(E1, E2): pass
class E4(E0, ): pass
class E5(E3, E4): pass
E0.__bases__ = (D1, D0)
print([k.__name__ for k in E5.__mro__])
# case: a metaclass that orders is asked again, for classes below too
class M(type):
    def mro(cls):
        print('mro', cls.__name__, [b.__name__ for b in cls.__bases__])
        return type.mro(cls)
class MA(metaclass=M): pass
class MB(MA): pass
class MC(MB): pass
class MN(metaclass=M): x = 5
MB.__bases__ = (MN,)
print(MC.x, [k.__name__ for k in MC.__mro__])
# case: attributes of a class with very many ways down are set at once
class Root: pass
X0 = X = type('X', (Root,), {})
for i in range(60):
    L, R = type('L', (X,), {}), type('R', (X,), {})
    X = type('X', (L, R), {})
X0.foo = 1
print(X.foo, X().foo)
# case: a class with very many below it
class Many(MA): pass
M.mro = lambda cls: type.mro(cls)
many = [M('K', (Many,), {}) for i in range(300)]
Many.__bases__ = (MN,)
print(many[-1].x)
