# A dict whose size stays the same while its keys change ends its iteration when more keys than at first would be seen.
d = {1: 2, 3: 4}
seen = []
try:
    for k, v in d.items():
        seen.append((k, v))
        del d[k]
        d[k + 10] = 1
except RuntimeError as error:
    print(error)
print(seen, d)
d = {1: 2, 3: 4}
for k in d:
    if k == 1:
        del d[3]
        d[5] = 6
    print(k)
s = {1, 2}
try:
    for x in s:
        s.discard(x)
        s.add(x + 10)
        if x > 40:
            break
except RuntimeError as error:
    print(error)
it = iter({1: 2, 3: 4})
next(it)
print(it.__length_hint__(), list(it), list(it))
print(list(enumerate("ab", True)), list(enumerate("a", 2**70)))
