# Chains of special methods through builtins: each level is a builtin that runs Python code which calls the builtin again.
import sys
DEPTH = 450
class Node:
    def __init__(self, kids): self.kids = kids
    def __eq__(self, other): return self.kids == other.kids
    def __repr__(self): return f'N({self.kids!r})'
    def __hash__(self): return hash(tuple(self.kids))
    def __bool__(self): return bool(self.kids) and bool(self.kids[0])
    def __lt__(self, other): return self.kids < other.kids
    def __str__(self): return '%s' % (self.kids[0] if self.kids else '.')
    def __format__(self, spec): return '{:{}}'.format(self.kids[0], spec) if self.kids else '.'
    def __int__(self): return int(self.kids[0]) + 1 if self.kids else 0
    def __index__(self): return len(range(self.kids[0])) + 1 if self.kids else 0
    def __contains__(self, item): return item in self.kids or any(item in kid for kid in self.kids)
    def __getattr__(self, name): return getattr(self.kids[0], name) if self.kids else name
    def __call__(self, n): return max(map(self.kids[0], [n])) if self.kids else n
    def __abs__(self): return abs(self.kids[0]) if self.kids else 7
class Setter:
    def __init__(self, inner): object.__setattr__(self, 'inner', inner)
    def __setattr__(self, name, value):
        if self.inner: setattr(self.inner, name, value)
        else: object.__setattr__(self, 'seen', (name, value))
    def __delattr__(self, name):
        if self.inner: delattr(self.inner, name)
        else: object.__setattr__(self, 'seen', name)
def chain(depth=DEPTH):
    node = Node([])
    for _ in range(depth): node = Node([node])
    return node
def setters(depth=DEPTH):
    end = outer = Setter(None)
    for _ in range(depth): outer = Setter(outer)
    return outer, end
def assigned(change, depth=DEPTH):
    outer, end = setters(depth)
    change(outer)
    return end.seen
# case: each kind of chain gives its result
kinds = {
    'eq': lambda n: chain(n) == chain(n),
    'repr': lambda n: len(repr(chain(n))),
    'hash': lambda n: hash(chain(n)) == hash(chain(n)),
    'key': lambda n: {chain(n): 1}[chain(n)],
    'bool': lambda n: bool(chain(n)),
    'lt': lambda n: chain(n) < chain(n),
    'sort': lambda n: len(sorted([chain(n), chain(n), chain(n)])),
    'str': lambda n: str(chain(n)),
    'format': lambda n: f'{chain(n):>3}',
    'int': lambda n: int(chain(n)),
    'index': lambda n: [0, 1, 2][chain(min(n, 2))],
    'getattr': lambda n: chain(n).far,
    'call': lambda n: chain(n)(5),
    'abs': lambda n: abs(chain(n)),
    'setattr': lambda n: assigned(lambda outer: setattr(outer, 'a', 1), n),
    'delattr': lambda n: assigned(lambda outer: delattr(outer, 'a'), n),
    'list.index': lambda n: [chain(n)].index(chain(n)),
    'in': lambda n: chain(n) in [chain(n)],
    'set': lambda n: len({chain(n), chain(n)}),
    'max': lambda n: max([chain(n), chain(n)], key=lambda c: abs(c)) == chain(n),
}
for name, kind in kinds.items():
    print(name, kind(DEPTH))
# case: without an end each is a RecursionError
def endless(kind):
    node = Node([])
    node.kids.append(node)
    return kind(node)
for name, kind in {'eq': lambda c: c == endless(lambda d: d), 'repr': repr, 'bool': bool, 'str': str, 'format': format, 'int': int, 'getattr': lambda c: c.far, 'call': lambda c: c(1), 'abs': abs}.items():
    try:
        print(name, endless(kind))
    except RecursionError:
        print(name, 'RecursionError')
# case: nor does a high limit let them reach the machine's own stack
sys.setrecursionlimit(20_000)
for name, kind in kinds.items():
    if name != 'index':
        try:
            kind(6_000)
        except RecursionError:
            pass
print('alive')
