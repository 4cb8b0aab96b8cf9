a = [1, 2, 3]
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print(a)
a = [1, 2, 3, 4]
for x in a:
    a.remove(x)
print(a)
it = iter([1, 2])
print(list(it), list(it))
a = [1]
it = iter(a)
print(next(it), next(it, 'end'))
a.append(2)
print(next(it, 'still ended'))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r))
it = iter([1, 2, 3])
print(it.__length_hint__(), next(it), it.__length_hint__(), iter(it) is it)
a = [1, 2, 3, 4]
for i, x in enumerate(a):
    a[i] = x * 2
print(a)
while a:
    print(a.pop(), end=' ')
print()
try:
    a = [3, 2, 1]
    a.sort(key=lambda v: (a.append(v), v)[1])
except ValueError as e:
    print(e)
