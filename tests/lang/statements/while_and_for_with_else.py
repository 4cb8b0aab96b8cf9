n = 0
while n < 3:
    n += 1
    if n == 2: continue
    print(n)
else:
    print('while else', n)
while True:
    n += 1
    if n > 5: break
else:
    print('never')
for i in range(3):
    if i == 5: break
else:
    print('for else', i)
for i in []:
    pass
else:
    print('empty else')
for i in range(3):
    for j in range(3):
        if j == i: break
        if (i + j) % 2: continue
        print(i, j)
    else:
        print('inner else', i)
x = 10
while x:
    x -= 1
    if x == 4: break
print(x)
for i, c in enumerate('ab', 5): print(i, c)
for k in {'a': 1, 'b': 2}: print(k, end=' ')
for a, (b, c) in [(1, (2, 3))]: print(a, b, c)
d = {}
for d['key'] in range(3): pass
print(d)
l = [0, 0]
for l[1] in 'xyz': pass
print(l)
for x in 1, 2, 3: print(x, end=' ')
for x in *[1, 2], 3: print(x, end=' ')
print()
if x == 1: print('no')
elif x == 3: print('three')
else: print('other')
while False: print('never')
else: print('while False else')
