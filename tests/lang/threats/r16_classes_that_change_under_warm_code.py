# case: a class is assigned while a loop that knows it runs
class A:
    def who(self): return 'A'
    value = 1
class B:
    def who(self): return 'B'
    value = property(lambda self: 2)
def ask(thing, n):
    seen = []
    for i in range(n):
        seen.append((thing.who(), thing.value))
        if i == n // 2:
            thing.__class__ = B if type(thing) is A else A
    return seen[0], seen[-1], len(set(seen))
print(ask(A(), 100), ask(B(), 100), ask(A(), 3))

# case: methods, attributes and special methods that are replaced, removed and put back
class Adds:
    def __init__(self, n): self.n = n
    def __add__(self, other): return Adds(self.n + other.n)
    def __len__(self): return self.n
    def __getitem__(self, i): return i
    def __call__(self): return 'called'
    def __eq__(self, other): return True
    __hash__ = None
def use(thing):
    found = []
    for act in (lambda: (thing + thing).n, lambda: len(thing), lambda: thing[5], lambda: thing(), lambda: thing == 5, lambda: bool(thing)):
        try:
            found.append(act())
        except TypeError:
            found.append('TypeError')
    return found
thing = Adds(3)
for _ in range(50):
    first = use(thing)
print(first)
kept = {name: vars(Adds)[name] for name in ('__add__', '__len__', '__getitem__', '__call__', '__eq__')}
for name in kept:
    delattr(Adds, name)
print(use(thing))
for name, value in kept.items():
    setattr(Adds, name, value)
print(use(thing))
Adds.__len__ = lambda self: 'no number'
Adds.__call__ = lambda self, *args: args
print(use(thing))

# case: the dict of an instance is swapped, filled with other names and shared
class Plain: pass
p = Plain()
for i in range(50):
    p.x = i
    p.y = i
seen = []
for i in range(6):
    try:
        seen.append(p.x)
    except AttributeError:
        seen.append('none')
    if i == 1: p.__dict__ = {'y': 'y', 'x': 'swapped'}
    if i == 2: del p.__dict__['x']
    if i == 3: vars(p)['x'] = 'back'
    if i == 4: Plain.x = property(lambda self: 'data descriptor')
print(seen, p.x)
q = Plain()
q.__dict__ = p.__dict__
q.z = 1
print(p.z, sorted(vars(p)))

# case: layouts that do not fit are refused, whatever was warm
class Slotted:
    __slots__ = ('a', 'b')
class Other:
    __slots__ = ('c', 'd')
class Number(int): pass
for value, cls in ((Slotted(), Other), (Slotted(), Plain), (Plain(), Slotted), (Plain(), int), (Number(1), Plain), (1, Number), ([], list), (Plain(), 5), (len, Plain)):
    try:
        value.__class__ = cls
        print('changed', type(value).__name__)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)

# case: descriptors of one type called with objects of another
for act in (lambda: Slotted.a.__get__(Other()), lambda: Slotted.a.__set__(Plain(), 1), lambda: str.upper(b'x'), lambda: list.append((), 1),
            lambda: dict.keys([]), lambda: int.__add__('a', 1), lambda: object.__getattribute__(5, 'real'), lambda: type.mro(5),
            lambda: property.__get__(5, 5), lambda: (lambda: 0).__get__(5, int)(), lambda: type(iter([])).__next__(iter(())),
            lambda: list.__new__(dict), lambda: object.__new__(int), lambda: int.__new__(str), lambda: type(lambda: 0).__call__(5)):
    try:
        print(act())
    except TypeError as e:
        print('TypeError')

# case: bases and order that change while a method is on its way
class Top:
    def name(self): return ['Top']
class Left(Top):
    def name(self):
        Bottom.__bases__ = (Right, Left)
        return ['Left'] + super().name()
class Right(Top):
    def name(self): return ['Right'] + super().name()
class Bottom(Left, Right):
    def name(self): return ['Bottom'] + super().name()
for _ in range(3):
    print(Bottom().name(), [c.__name__ for c in Bottom.__mro__])

# case: a global and a builtin that change under a warm loop
def counts(things):
    return len(things)
found = []
for i in range(60):
    if i == 20: len = lambda things: 'mine'
    if i == 40: del len
    found.append(counts([1]))
print(found[19], found[20], found[39], found[40])
import builtins
kept = builtins.len
builtins.len = lambda things: 'theirs'
print(counts([1]))
builtins.len = kept
print(counts([1]))
