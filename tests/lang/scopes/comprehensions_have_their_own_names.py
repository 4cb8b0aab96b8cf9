# case: the target stays inside
x = 'outside'
print([x for x in 'ab'], {x for x in 'a'}, {x: x for x in 'a'}, list(x for x in 'ab'), x)
# case: the first iterable belongs to the scope around
def f(x): return [x for x in x]
print(f('ab'))
class A:
    items = 'ab'
    first = [item for item in items]
    try:
        second = [items for item in items]
    except NameError as error:
        print(error)
print(A.first, A.second if hasattr(A, 'second') else None)
# case: later iterables and filters see the targets
print([(a, b) for a in range(3) for b in range(a) if b != a - 1 or a == 1])
# case: each entry has cells of its own
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
def g(): return [lambda: (i, j) for i in range(2) for j in 'xy']
print([f() for f in g()])
# case: a walrus escapes to the function
def h():
    found = any((last := n) > 2 for n in range(10))
    return found, last
print(h())
print([total := 0, [total := total + n for n in range(4)], total])
# case: nested comprehensions
print([[(a, b) for b in range(a)] for a in range(3)], {a: {b for b in range(a)} for a in range(3)})
# case: locals() inside
def k(z): return [sorted(locals()) for a in 'x'], z
print(k(1))
# case: a comprehension in a class sees globals and functions around
y = 'global'
def outer(y):
    class B:
        y = 'class'
        got = [y for _ in 'a']
    return B.got
print(outer('function'))
# case: yield stays out, await and lambda go in
try:
    exec('def f(): return [(yield) for _ in "a"]')
except SyntaxError as error:
    print(error.msg)
# case: deletion and unpacking in targets
print([a + b for a, b in [(1, 2), (3, 4)]], [rest for first, *rest in ['abc', 'de']], [d['k'] for d['k'] in 'xy' if (d := d)] if (d := {}) is None else 'skipped')
