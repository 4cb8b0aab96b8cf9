t = (1, 'a', 2.5)
print(t, (), (1,), 1, t[0], t[-1], t[1:], t[::-1], len(t), t + (4,), t * 2, 0 * t, 'a' in t, t.index('a'), t.count(1), (1, 2) == (1, 2), (1, 2) < (1, 3), () < (0,))
a, b, c = t
print(a, b, c)
x = 1, 2
y = 3,
print(x, y, tuple(), tuple('ab'), tuple([1, 2]), tuple(t) is t, t[:] is t, hash((1, 2)) == hash((1, 2)), {(1, 2): 'p'}[1, 2])
t += (9,)
print(t)
for f in (lambda: t.__setitem__, lambda: t.append, lambda: hash(([],)), lambda: t[10], lambda: t.index(99), lambda: t + [1], lambda: tuple(1), lambda: (1, 2) < (1, 'a'), lambda: t['a']):
    try:
        f()
    except (AttributeError, TypeError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
s = ([1], 2)
try:
    s[0] += [5]
except TypeError as e:
    print(e, s)
