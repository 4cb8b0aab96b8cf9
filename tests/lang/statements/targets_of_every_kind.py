def attempt(source, **names):
    try:
        exec(source, names)
        names.pop('__builtins__')
        print({name: value for name, value in names.items() if not callable(value)})
    except Exception as error:
        print(type(error).__name__, error)


# case: unpacking counts
attempt('a, b = 1, 2, 3')
attempt('a, b = 1,')
attempt('a, b, c = "ab"')
attempt('a, = ()')
attempt('[a, b] = iter(range(9))')
attempt('a, *b, c = 1,')
attempt('() = 1,')
# case: unpacking wants an iterable
attempt('a, b = 1')
attempt('a, b = None')
attempt('a, (b, c) = 1, 2')
attempt('*a, = 5')
attempt('for a, b in [1]: pass')
attempt('for a, b in [(1,)]: pass')
# case: stars take the rest
attempt('a, *b = "abc"')
attempt('*a, b = [1]')
attempt('a, *b, c = range(5)')
attempt('(a, *b), *c = ["xyz", 1, 2]')
attempt('[*a] = {1: 2}')
# case: targets one after the other
attempt('i, a[i] = 1, 5', a=[0, 0, 0])
attempt('a = b = []; a.append(1)')
attempt('x, x = 1, 2')
attempt('a[0], a[1] = a[1], a[0]', a=[1, 2])
# case: chained targets from the left
attempt('a = a[0] = a[0] = [1]', a=None) if False else None
attempt('i = a[i] = 1', i=0, a=[5, 5])
# case: augmented assignment evaluates its target once
calls = []
def index(): calls.append('index'); return 0
attempt('a[index()] += 1', a=[1], index=index)
print(calls)
attempt('a[0] += [1]', a=([],))
t = ([],)
try:
    t[0] += [1]
except TypeError:
    print(t)
attempt('x += "a"', x=1)
attempt('x @= 2', x=1)
attempt('x += 5', x=[])
# case: del of every target
attempt('del a, b[0], (c, [d])', a=1, b=[1, 2], c=3, d=4)
attempt('del a[1:]', a=[1, 2, 3])
attempt('del ()')
attempt('del x.y', x=5)
attempt('del x[0]', x=(1,))
attempt('del x[0]', x='a')
attempt('del x["k"]', x={})
attempt('del x[5]', x=[])
# case: items and attributes that cannot be set
attempt('x[0] = 1', x=(1,))
attempt('x[0] = 1', x='a')
attempt('x[0] = 1', x=None)
attempt('x.y = 1', x=None)
attempt('x.y = 1', x=int)
attempt('x[0]', x=5)
# case: annotated targets
attempt('x: int = 5\nprint(__annotations__)')
attempt('x: int\nprint(__annotations__)\nx')
attempt('(x): int = 5\nprint("__annotations__" in globals())')
attempt('x: nope = 1')
attempt('def f():\n x: nope = 1\n return x\nprint(f())')
attempt('a[0]: int = 6', a=[1])
attempt('a.b: print("evaluated") = 6', a=type('A', (), {}))
# case: a walrus binds and gives
attempt('x = [y := 1, y ** 2]; z = (w := 5) + w')
attempt('if (n := len("abc")) > 2: m = n')
attempt('print(f"{(x := 3)} {x:=5}")')
# case: chained comparison evaluates the middle once
seen = []
def middle(): seen.append(1); return 5
print(1 < middle() < 10, 1 < middle() > 10, len(seen), 1 < 2 < 3 != 4 in [4])
