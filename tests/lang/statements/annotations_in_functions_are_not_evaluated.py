def f():
    x: undefined_name
    y: also_undefined = 5
    (z): int = 6
    return y, z, [k for k in locals()]
print(f())
def g():
    x: int
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
print(g())
class A:
    a: int
    b: str = 'b'
    (c): float = 1.0
print(A.__annotations__, hasattr(A, 'a'), A.b, A.c)
def h(a: 1 + 1, *b: 'text', c: list[int] = None, **d: dict) -> None: pass
print(h.__annotations__)
try:
    def k(a: undefined_name): pass
except NameError as e:
    print(e)
class O: pass
o = O()
o.x: int = 5
l = [0]
l[0]: str = 'item'
print(o.x, l, __annotations__)
m: int = 1
print(__annotations__)
