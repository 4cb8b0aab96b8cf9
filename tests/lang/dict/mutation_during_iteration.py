d = {i: i for i in range(5)}
try:
    for k in d:
        d[k + 100] = 1
except RuntimeError as e:
    print(e, len(d))
d = {i: i for i in range(5)}
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
d = {i: i for i in range(3)}
for k in d:
    d[k] = 'same size'
print(d)
try:
    for k in d.items():
        d.pop(k[0]); d[k[0]] = 1
except RuntimeError as e:
    print(e)
for k in list(d):
    del d[k]
print(d)
it = iter({1: 1})
print(next(it), next(it, None), next(it, None))
d = {1: 1, 2: 2}
it = iter(d)
next(it)
d[3] = 3
for _ in range(2):
    try:
        next(it)
    except (RuntimeError, StopIteration) as e:
        print(type(e).__name__, e)
