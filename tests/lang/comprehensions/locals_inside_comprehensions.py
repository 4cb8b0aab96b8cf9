# Variables of a comprehension are seen by locals() in it, with those of the function around, and alone elsewhere.
def f(a):
    b = 2
    print([locals() for x in (1,)])
    print([sorted(locals()) for x in (1,) for y in (2,)])
    print({y: locals() for y in (1,)})
    print([[sorted(locals()) for z in (1,)] for w in (1,)])
    print([locals() for b in (5,)], locals())
    return locals()
print(f(1))
def h():
    l = [locals() for i in range(2)]
    print(l[0] is l[1], l[0]['i'], l[1]['i'])
    def inner(): return c
    c = 4
    return [locals()['c'] for k in (1,)]
print(h())
m = 1
print([sorted(k for k in locals() if not k.startswith('__')) for x in (1,)])
print('x' in globals())
x = 5
print([locals()['x'] for x in (1,)], x, [globals()['x'] for x in (1,)])
print([eval("x") for x in (7,)])
l = [locals() for i in range(2)]
print(l[0] is l[1], 'i' in l[0], 'i' in globals())
class C:
    c = 1
    d = [sorted(k for k in locals() if not k.startswith('__')) for x in (1,)]
    e = [sorted(locals()) for x in (1,)]
    print(d, e, 'x' in locals())
    g = [eval("x") for x in (1,)]
    print(g)
