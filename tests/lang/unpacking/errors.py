def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def a(): x, y = 1, 2, 3
def b(): x, y = [1]
def c(): x, y, *z = [1]
def d(): x, y = 5
def e(): x, y = 'abc'
def f(): [x] = []
def g(): (x, (y, z)) = 1, 2
def h(): x, y = {1: 2}
def i(): x, y = (k for k in range(10))
def j(): () = [1]
def k(): x, *y = None
def l():
    for x, y in [(1, 2), (3,)]: pass
def m(): x, y = {1, 2, 3}
def n(): [*x] = 5
def o(): print(*5)
def p(): [*5]
def q(): {**[1]}
def r(): x, y = iter([])
class Bad:
    def __iter__(self): raise KeyError('iter')
def s(): x, y = Bad()
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s):
    attempt(fn)
