class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
    def __lt__(self, o): return 'A.lt'
    def __gt__(self, o): return 'A.gt'
    def __eq__(self, o): return 'A.eq'
class B(A):
    def __radd__(self, o): return 'B.radd'
    def __gt__(self, o): return 'B.gt'
    def __eq__(self, o): return 'B.eq'
class C(A):
    pass
print(A() + B(), B() + A(), A() + C(), A() < B(), B() < A(), A() < C(), A() == B(), A() + 1, 1 + A(), 1 < A(), 1 == A(), A() != B())
class N:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
n = N()
print(n == n, n == N(), n != N(), n == 1)
try:
    n < N()
except TypeError as e:
    print(e)
try:
    n >= 1
except TypeError as e:
    print(e)
class D(int):
    def __radd__(self, o): return 'D.radd'
    def __add__(self, o): return 'D.add'
print(1 + D(2), D(2) + 1, 1.5 + D(2), D(1) + D(2), 3 - D(2))
