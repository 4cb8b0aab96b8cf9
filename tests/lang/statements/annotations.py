x: int = 5
y: 'not evaluated as string' 
z: undefined_is_evaluated if False else str = 'z'
print(x, z, __annotations__)
class A:
    a: int
    b: str = 'b'
    (c): float = 1.0
    d.e: int = 3 if False else 3 if True else 0
    def f(self, q: 'ann'): pass
A_ok = True
