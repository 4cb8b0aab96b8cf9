# case: containers that change while something iterates over them
def attempt(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)

def during(make, change):
    things = make()
    seen = 0
    for _ in things:
        seen += 1
        change(things)
        if seen > 20:
            break
    return seen, len(things)

attempt(lambda: during(lambda: {1: 1, 2: 2}, lambda d: d.update({len(d) + 10: 0})))
attempt(lambda: during(lambda: {1: 1, 2: 2}, lambda d: d.pop(next(iter(d)))))
attempt(lambda: during(lambda: {1: 1, 2: 2}, lambda d: d.clear()))
attempt(lambda: during(lambda: {1, 2, 3}, lambda s: s.add(len(s) + 10)))
attempt(lambda: during(lambda: {1, 2, 3}, lambda s: s.clear()))
attempt(lambda: during(lambda: [1, 2, 3], lambda x: x.clear()))
attempt(lambda: during(lambda: [1, 2, 3], lambda x: x.append(0)))
attempt(lambda: during(lambda: bytearray(b'abc'), lambda x: x.pop()))
import collections
attempt(lambda: during(lambda: collections.deque([1, 2]), lambda x: x.append(0)))

# case: a list that its own sort sees empty, and that is filled meanwhile
x = list(range(10))
def key(n):
    x.append(n)
    return -n
attempt(lambda: x.sort(key=key))
print(len(x))
class Sly:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        y.clear()
        y.extend(range(100))
        return self.n < other.n
y = [Sly(n) for n in (3, 1, 2)]
attempt(lambda: y.sort())
print(len(y))

# case: a key whose equality empties, refills or replaces the dict that it is looked up in
class Key:
    act = staticmethod(lambda: None)
    def __init__(self, name): self.name = name
    def __hash__(self): return 7
    def __repr__(self): return self.name
    def __eq__(self, other):
        Key.act()
        return self.name == other.name
for act in ('d.clear()', 'd.update({Key(str(n)): n for n in range(3)})', 'd.pop(next(iter(d)), None)', 's.clear()', 'x.clear()'):
    d, s, x = {}, set(), []
    Key.act = staticmethod(lambda: None)
    d.update({Key('a'): 1, Key('b'): 2})
    s.update([Key('a'), Key('b')])
    x.extend([Key('a'), Key('b'), Key('c')])
    depth = 0
    def once():
        global depth
        if depth == 0:
            depth = 1
            exec(act)
            depth = 0
    Key.act = staticmethod(once)
    for use in (lambda: d.get(Key('b')), lambda: Key('z') in d, lambda: d.setdefault(Key('b'), 3), lambda: Key('b') in s,
                lambda: s.discard(Key('b')), lambda: x.index(Key('c')), lambda: x.count(Key('c')), lambda: x.remove(Key('c'))):
        attempt(use)
    Key.act = staticmethod(lambda: None)
    print(len(d), len(s), len(x))

# case: a repr that changes what is being shown, an index that shortens what is being indexed
class Loud:
    def __repr__(self):
        shown.clear()
        return 'loud'
shown = [Loud(), Loud(), Loud()]
attempt(lambda: repr(shown))
class Shortens:
    def __init__(self, what): self.what = what
    def __index__(self):
        self.what.clear()
        return 2
for make in (lambda: [1, 2, 3], lambda: bytearray(b'abc')):
    attempt(lambda: (w := make())[Shortens(w)])
    attempt(lambda: (w := make()).insert(Shortens(w), 5))
    attempt(lambda: (w := make()).pop(Shortens(w)))
    attempt(lambda: (w := make())[Shortens(w):])
    def assign(w):
        w[Shortens(w)] = 9
        return w
    attempt(lambda: assign(make()))

# case: a bytearray under a view is not resized, and lends only what it has
buffer = bytearray(b'abcdef')
view = memoryview(buffer)
for change in (lambda: buffer.append(1), lambda: buffer.clear(), lambda: buffer.extend(b'xyz'), lambda: buffer.pop()):
    attempt(change)
print(bytes(view), len(buffer))

# case: iterators that are asked while they answer, and that empty their source
def generate():
    try:
        list(g)
    except ValueError as e:
        yield str(e)
g = generate()
attempt(lambda: list(g))
class Empties:
    def __init__(self, source): self.source = source
    def __iter__(self): return self
    def __next__(self):
        self.source.clear()
        raise StopIteration
x = [1, 2, 3]
x.extend(Empties(x))
print(x)
x = [1, 2, 3]
x[1:2] = Empties(x)
print(x)
d = {1: 2}
d.update(zip(iter([5, 6]), Empties(d)))
print(d)
