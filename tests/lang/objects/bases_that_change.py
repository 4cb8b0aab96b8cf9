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
# case: what the metaclass assigns while it is asked stays
class M(type):
    depth = 0
    def mro(cls):
        if cls.__name__ == 'K' and M.depth == 1:
            M.depth = 2
            cls.__bases__ = (Y,)
        return type.mro(cls)
class W(metaclass=M): w = 1
class X(metaclass=M): x = 1
class Y(metaclass=M): y = 1
class K(W, metaclass=M): pass
class L(K): pass
M.depth = 1
K.__bases__ = (X,)
print(K.__bases__, K.__mro__, L.__mro__, [c.__subclasses__() for c in (W, X, Y)])
M.depth = 0
K.__bases__ = (W,)
# case: an order that fails midway leaves everything as it was
class Fail(type):
    on = False
    def mro(cls):
        Fail.on and print('asked', cls.__name__, [k.__name__ for k in cls.__mro__])
        if cls.__name__ == 'G' and Fail.on: raise KeyError('no')
        return type.mro(cls)
class A(metaclass=Fail): v = 'A'
class B(metaclass=Fail): v = 'B'
class E(A): pass
class F(E): pass
class G(F): pass
class H(G): pass
Fail.on = True
try: E.__bases__ = (B,)
except KeyError as e: print('KeyError', e)
print(E.__bases__, [k.__mro__ for k in (E, F, G, H)], H.v, F.v, A.__subclasses__(), B.__subclasses__())
