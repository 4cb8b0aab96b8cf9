if (n := len('hello')) > 3: print(n)
while (line := next(it, None)) if 'it' in globals() else False: pass
data = iter([1, 2, 0, 3])
while (v := next(data)) != 0: print(v)
print((a := 1, b := 2), a, b, [c := 3, c * 2])
print(f'{(w := 5)} {w}', (lambda: (q := 9))())
def f(x=(y := 7)): return x
print(f(), y)
x = (z := 3) + z
print(x, (z := z + 1), z)
print([last for i in range(3) if (last := i) % 2 == 0], last)
d = {(k := 'key'): (v := 'value')}
print(d, k, v)
print(any((bad := n) < 0 for n in [1, -2, 3]), bad)
def g():
    total = 0
    return [total := total + i for i in range(4)], total
print(g())
print(x + (x := 10) + x)
s = [0, 1, 2][(i := 1)]
print(s, i)
