# case: keys, comparisons and hashes that make garbage and collect
import functools, gc
def churn():
    junk = [[i] for i in range(20)]
    junk.append(junk)
    gc.collect()
    return str(len(junk))

class Noisy:
    def __init__(self, n): self.n = [n]
    def __lt__(self, other): churn(); return self.n < other.n
    def __eq__(self, other): churn(); return self.n == other.n
    def __hash__(self): churn(); return hash(self.n[0]) % 3
    def __repr__(self): churn(); return f'N{self.n[0]}'
    def __index__(self): churn(); return self.n[0]
    def __len__(self): churn(); return self.n[0]
    def __bool__(self): churn(); return self.n[0] > 0
    def __add__(self, other): churn(); return Noisy(self.n[0] + other.n[0])
    def __radd__(self, other): churn(); return Noisy(self.n[0])
    def __iter__(self):
        for i in range(self.n[0]):
            churn()
            yield [i]
    def __del__(self): self.n = None

order = [5, 3, 8, 1, 9, 2, 7]
print(sorted(map(Noisy, order)), sorted(order, key=lambda n: (churn(), [-n])[1]))
print(max(map(Noisy, order)), min(map(Noisy, order), key=lambda n: (churn(), n.n)[1]))
d = {Noisy(n): [n] for n in order}
print([d[Noisy(n)] for n in order], {Noisy(n % 3) for n in order} == {Noisy(n) for n in range(3)})
print(sum(map(Noisy, order)), [list(Noisy(n)) for n in range(3)], [10, 20, 30, 40][Noisy(2)], 'abc' * Noisy(2))
print([Noisy(1), (Noisy(2), {3: Noisy(4)})], any([Noisy(0), Noisy(1)]), all([Noisy(1), Noisy(0)]), len(Noisy(4)))
print(functools.reduce(lambda a, b: (churn(), a + [b])[1], order, []), [*map(lambda n: [churn()] * n, (1, 2))])

# case: half-made containers
print([[churn(), i] for i in range(3)], {str([i]): [churn()] for i in range(3)}, (*Noisy(2), *Noisy(1)), [*Noisy(2), *[churn()]])
print('-'.join(str([n]) + churn() for n in order), f'{churn()}{[churn()]}{Noisy(3)!r:>5}', '%s %r' % (Noisy(1), Noisy(2)))
print(dict(zip((churn() + str(n) for n in order), Noisy(9))), list(zip(Noisy(2), Noisy(3), strict=False)))
def star(*args, **kwargs): churn(); return args, sorted(kwargs.items())
print(star(*Noisy(2), [churn()], **{churn() + str(n): [n] for n in (1, 2)}, last=[churn()]))

# case: descriptors, attribute hooks and class construction
class Field:
    def __set_name__(self, owner, name): churn(); self.name = [name]
    def __get__(self, instance, owner): churn(); return [self.name, instance is None]
    def __set__(self, instance, value): churn(); instance.__dict__['kept'] = [value]
class Meta(type):
    def __prepare__(name, bases, **kw): churn(); return {'prepared': [name]}
    def __call__(cls, *args): churn(); return [super().__call__(*args)]
class Made(metaclass=Meta):
    field = Field()
    def __new__(cls, *args): churn(); return super().__new__(cls)
    def __getattr__(self, name): churn(); return [name]
    def __init_subclass__(cls, **kw): churn()
class Below(Made): pass
made = Made()[0]
made.field = [1]
print(Made.field, made.field, made.kept, made.anything, Below.prepared)

# case: generators that are closed, thrown into and resurrected
kept = []
def generate():
    local = [churn()]
    try:
        while True:
            local.append((yield [local]))
            churn()
    except ValueError as e:
        churn()
        yield [e.args]
    finally:
        churn()
        kept.append(local)
g = generate()
print(next(g), g.send([2]), g.throw(ValueError([churn()])))
g.close()
print(kept)
class Phoenix:
    def __del__(self): churn(); kept.append([self, 'again'])
phoenix = Phoenix()
del phoenix
gc.collect()
print(len(kept), kept[-1][1])

# case: exceptions whose handlers allocate, and contexts
try:
    try:
        raise KeyError([churn()])
    except KeyError as e:
        churn()
        raise ValueError([churn()]) from e
except ValueError as e:
    gc.collect()
    print(e.args, e.__cause__.args, e.__traceback__.tb_lineno > 0)
match {'a': [churn()], 'b': [Noisy(1), [2]]}:
    case {'a': [text], 'b': [Noisy(n=[n]), [*rest]], **others}:
        print(text, n, rest, others)
