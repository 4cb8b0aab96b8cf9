class V:
    def __init__(self, v): self.v = v
    def __repr__(self): return f'V({self.v})'
    def __add__(self, o): return V(self.v + getattr(o, 'v', o))
    def __radd__(self, o): return V(('r', o, self.v))
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return f'rsub {o}'
    def __mul__(self, o): return f'mul {o}'
    def __matmul__(self, o): return f'matmul {o}'
    def __truediv__(self, o): return f'div {o}'
    def __floordiv__(self, o): return f'floordiv {o}'
    def __mod__(self, o): return f'mod {o}'
    def __divmod__(self, o): return f'divmod {o}'
    def __pow__(self, o, m=None): return f'pow {o} {m}'
    def __rpow__(self, o, m=None): return f'rpow {o} {m}'
    def __lshift__(self, o): return f'lshift {o}'
    def __rshift__(self, o): return f'rshift {o}'
    def __and__(self, o): return f'and {o}'
    def __or__(self, o): return f'or {o}'
    def __xor__(self, o): return f'xor {o}'
    def __neg__(self): return f'neg'
    def __pos__(self): return f'pos'
    def __invert__(self): return f'inv'
    def __abs__(self): return f'abs'
    def __iadd__(self, o): self.v += o; return self
    def __isub__(self, o): return 'isub'
a = V(1)
print(a + V(2), a + 5, 5 + a, 'x' + a, 5 - a, a * 2, a @ 2, a / 2, a // 2, a % 2, divmod(a, 2), a ** 2, pow(a, 2, 3), 2 ** a, a << 1, a >> 1, a & 1, a | 1, a ^ 1, -a, +a, ~a, abs(a))
b = a
a += 10
print(a, a is b)
a -= 1
print(a)
b *= 3
print(b)
for f in (lambda: V(1) - 1, lambda: V(1) - V(2), lambda: 1 * V(1), lambda: 1 @ V(1), lambda: [] + V(1) if False else 1 / V(1), lambda: divmod(1, V(1))):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(sum([V(1), V(2)], V(0)), [1] + V(3))
