x = 'global'
class A:
    x = 'class'
    y = [x for _ in range(1)]
    z = x
    def m(self):
        return x
    w = (lambda: x)()
print(A.y, A.z, A().m(), A.w)
def f():
    x = 'local'
    class B:
        a = x
        x = 'class'
        b = x
        def m(self):
            return x
    return B.a if False else None, B.b, B().m()
try:
    print(f())
except NameError as e:
    print(e)
def g():
    x = 'local'
    class B:
        a = x
        def m(self):
            nonlocal x
            x = 'changed'
    B().m()
    return B.a, x
print(g())
class C:
    n = 3
    items = [i for i in range(n)]
    pairs = [(i, j) for i in range(n) for j in range(2)]
print(C.items, C.pairs)
try:
    class D:
        n = 3
        pairs = [i for i in range(2) for j in range(n)]
except NameError as e:
    print(e)
