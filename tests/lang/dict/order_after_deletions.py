d = {}
for i in range(50):
    d[i] = i
for i in range(0, 50, 2):
    del d[i]
for i in range(0, 20, 4):
    d[i] = -i
print(d)
for i in range(1000):
    d[i % 7] = i
    d.pop((i + 3) % 7, None)
print(list(d.items())[:8], len(d))
d = {'x': 1, 'y': 2, 'z': 3}
d['x'] = d.pop('x')
print(d)
d.popitem(); print(d)
d['y'] = 'moved?'; print(d)
e = {}
for i in range(20000):
    e[i] = i
for i in range(19990):
    del e[i]
print(e, next(iter(e)), e.popitem())
e = {str(i): i for i in range(3000)}
print(sum(e[str(i)] for i in range(3000)), '2999' in e, '3000' in e, list(e)[-2:])
