# Comprehensions in class bodies, and inner ones that run again in each round of the outer.
# case: names of class bodies
try:
    class Hidden:
        a = 1
        c = [(a, x) for x in [a]]
except NameError as e:
    print(e)
class C:
    a = 1
    b = [a for a in [1, 2]]
    c = [x for x in [a]]
    print(b, c, [k for k in vars() if not k.startswith('__')])
    d = [y for y in [1] for z in [2]]
    print(list(k for k in locals() if not k.startswith('__')))
# case: inner comprehensions run again
def f():
    r = []
    for i in range(3):
        r.append([[y for y in range(x)] for x in range(i)])
    return r
print(f())
def g():
    out = []
    for i in range(3):
        out.append([(x, [z for z in [x, i] if z]) for x in range(2)])
    return out
print(g())
def h():
    res = []
    for k in range(2):
        try:
            res.append([[(w if k else undefined) for w in [1]] for v in [2]])
        except NameError as e: res.append(str(e))
    return res
print(h())
def stale():
    fs = []
    for i in range(2):
        fs.append([(lambda: (x, y)) for x in range(2) for y in range(2)])
    return [[f() for f in q] for q in fs]
print(stale())
def unb(n):
    return [[y for y in [1] if y] + ([y] if n else []) for x in [1]]
try: print(unb(0)); print(unb(1))
except NameError as e: print(e)
y = 'global'
print(unb(1))
