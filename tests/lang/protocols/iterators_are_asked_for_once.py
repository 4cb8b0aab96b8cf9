# An iterator that a builtin has asked for is stepped, not asked for an iterator again; a length hint comes before the first step.
import collections
import functools
import itertools
import math
import operator

log = []


class Plain:
    n = 0

    def __iter__(self):
        log.append('i')
        return self

    def __next__(self):
        log.append('n')
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n


class Hinted(Plain):
    def __length_hint__(self):
        log.append('h')
        return 1


class Apart(Plain):
    def __iter__(self):
        log.append('i')
        return iter([1, 2])


class Sized(Plain):
    def __len__(self):
        log.append('l')
        return 2


def f(*args):
    pass


x = []
CASES = [
    'f(*C())',
    'f(1,*C())',
    'f(*C(),1)',
    'list(C())',
    'tuple(C())',
    '[*C()]',
    '(*C(),)',
    '{*C()}',
    'set(C())',
    'frozenset(C())',
    'x+=C()',
    'x.extend(C())',
    'x[0:0]=C()',
    'x[::1]=C()',
    'a,b=C()',
    'sorted(C())',
    'sum(C())',
    'max(C())',
    'min(C())',
    'any(C())',
    'all(C())',
    'max(C(),key=abs)',
    'list(zip(C()))',
    'list(zip(C(),strict=True))',
    'list(map(str,C()))',
    'list(filter(None,C()))',
    'list(enumerate(C()))',
    'dict.fromkeys(C())',
    '",".join(C())',
    '",".join(map(str,C()))',
    'b"".join(C())',
    'bytearray(C())',
    '1 in C()',
    '3 in C()',
    '7 not in C()',
    '{}.update(zip(C(),C()))',
    '{}.update(C())',
    'dict(C())',
    'set().update(C())',
    'set().union(C())',
    '{1}.intersection(C())',
    '{1}.intersection_update(C())',
    '{1}.issubset(C())',
    '{1}.issuperset(C())',
    '{1}.symmetric_difference(C())',
    '{1}.isdisjoint(C())',
    '{1}.difference(C())',
    '{1}.difference_update(C())',
    '{1}|set(C())',
    'frozenset([1]).union(C())',
    'list((yf for yf in C()))',
    '[i for i in C()]',
    '{i for i in C()}',
    '{i:i for i in C()}',
    'list(itertools.chain(C(),C()))',
    'list(itertools.chain.from_iterable([C()]))',
    'list(itertools.product(C()))',
    'list(itertools.permutations(C()))',
    'list(itertools.combinations(C(),1))',
    'list(itertools.accumulate(C()))',
    'list(itertools.groupby(C()))',
    'list(itertools.zip_longest(C()))',
    'list(itertools.starmap(f,zip(C())))',
    'list(itertools.pairwise(C()))',
    'list(itertools.compress(C(),C()))',
    'list(itertools.takewhile(bool,C()))',
    'list(itertools.dropwhile(bool,C()))',
    'math.fsum(C())',
    'math.prod(C())',
    'math.hypot(*C())',
    'collections.deque(C())',
    'collections.deque(C(),1)',
    'collections.deque().extend(C())',
    'collections.deque().extendleft(C())',
    'collections.Counter(C())',
    'collections.OrderedDict(zip(C(),C()))',
    'operator.contains(C(),1)',
    'operator.length_hint(C())',
    'slice(*C())',
    'range(*C())',
    'dict(a=1,**dict(zip("ab",C())))',
    'iter(C())',
    'next(iter(C()))',
    'enumerate(C())',
    'map(f,C())',
    'zip(C(),C())',
    '(lambda *a,**k:0)(*C(),*C())',
    'str.maketrans(dict(zip(C(),C())))',
    '"ab".translate({97:None})',
    'ExceptionGroup("a",C())',
    'sorted(C(),key=abs,reverse=True)',
    'x.__iadd__(C())',
    '[].__init__(C())',
    'set().__init__(C())',
    '{}.__init__(zip(C(),C()))',
    'tuple.__new__(tuple,C())',
    'set([1]).__ior__(set(C()))',
    'x.__setitem__(slice(0,0),C())',
    'bytearray(b"a").__setitem__(slice(0,1),C())',
    'C().__iter__()',
    '[*C(),*C()]',
    '(*C(),*C())',
    '{*C(),*C()}',
    '[1,*C()]',
    'f(*C(),*C())',
    'a,(b)=C()',
    '[a,b]=C()',
    '(a,b),c=C(),1',
]

# case: i asks for an iterator, h for a hint, l for a length, n takes a step
for C in Plain, Hinted, Apart, Sized:
    for source in CASES:
        log.clear()
        try:
            exec(source)
            outcome = ''
        except Exception as e:
            outcome = f' {type(e).__name__}: {e}'
        print(f"{C.__name__} {source}: {''.join(log)}{outcome}")

# case: sets stop when all they look for is found
for source in 'set().intersection(Plain())', 'set().issubset(Plain())', '{1}.intersection(Plain())', '{5}.intersection(Plain())', '{1, 2}.intersection(Plain(), Plain())', '{1}.intersection_update(Plain())', 'frozenset([1]).intersection(Plain())', '{1, 5}.issubset(Plain())', '{1: 1}.keys() & Plain()', '{1: 1}.keys().isdisjoint(Plain())':
    log.clear()
    print(source, eval(source), ''.join(log))
