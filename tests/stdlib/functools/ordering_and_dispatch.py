from functools import total_ordering, cmp_to_key, singledispatch, singledispatchmethod
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(1) >= V(2), V(3) > V(2), V(1) < V(2), sorted([V(3), V(1)])[0].n)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted('bAc', key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
@singledispatch
def show(x): return f'object {x}'
@show.register
def _(x: int): return f'int {x}'
@show.register(list)
@show.register(tuple)
def _(x): return f'seq {len(x)}'
@show.register
def _(x: float | str): return f'f/s {x}'
print(show(1), show('a'), show([1]), show((1, 2)), show(None), show(True), show(2.5), show.dispatch(bool)(5))
class C:
    @singledispatchmethod
    def m(self, x): return 'base'
    @m.register
    def _(self, x: int): return 'int'
print(C().m('a'), C().m(1))
