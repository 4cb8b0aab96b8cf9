def via_map(n):
    return 0 if n == 0 else 1 + list(map(via_map, [n - 1]))[0]
print(via_map(50))
def via_sorted(n):
    return 0 if n == 0 else 1 + sorted([n - 1], key=via_sorted)[0] - (n - 1) + via_sorted(n - 1) if n < 3 else 0
print(via_sorted(2))
def via_comp(n):
    return 0 if n == 0 else sum([via_comp(n - 1) for _ in range(1)]) + 1
print(via_comp(200))
def via_gen(n):
    return 0 if n == 0 else sum(via_gen(n - 1) for _ in range(1)) + 1
print(via_gen(100))
def gens(n):
    if n: yield from gens(n - 1)
    yield n
print(sum(gens(300)))
class P:
    def __init__(self, n): self.n = n
    @property
    def depth(self): return 0 if self.n == 0 else P(self.n - 1).depth + 1
    def __str__(self): return '.' if self.n == 0 else '(' + str(P(self.n - 1)) + ')'
    def __lt__(self, o): return self.n < o.n
print(P(200).depth, len(str(P(60))), max([P(1), P(5)], key=lambda p: p.n).n, sorted([P(3), P(1)])[0].n)
def via_exec(n):
    ns = {}
    if n: exec('r = f(n)', {'f': via_exec, 'n': n - 1}, ns)
    return n
print(via_exec(30), eval('eval("eval(\'1+1\')")'))
def infinite_gen():
    yield from infinite_gen()
for f in (lambda: list(infinite_gen()), lambda: via_map(10**6), lambda: via_comp(10**6), lambda: P(10**6).depth):
    try:
        f()
    except RecursionError:
        print('RecursionError')
