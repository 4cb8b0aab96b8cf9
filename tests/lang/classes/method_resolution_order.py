class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(C, A, B): pass
class K2(D, B, E): pass
class K3(A, D): pass
class Z(K1, K3, K2): pass
print([k.__name__ for k in Z.__mro__])
def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)
class X(A, B): pass
class Y(B, A): pass
attempt(lambda: type('Bad', (X, Y), {}))
attempt(lambda: type('Bad', (O, A), {}))
attempt(lambda: type('Bad', (A, A), {}))
attempt(lambda: type('Bad', (5,), {}))
attempt(lambda: type('Bad', (int, str), {}))
attempt(lambda: type('Bad', (type(None),), {}))
attempt(lambda: type('Bad', (range,), {}))
attempt(lambda: type('Bad', (type(len),), {}))
class Free(O): pass
Free.__bases__ = (B,)
print([k.__name__ for k in Free.__mro__])
