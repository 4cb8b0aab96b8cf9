def walk(table, change, iterator=iter):
    seen = []
    try:
        for key in iterator(table):
            seen.append(key)
            change(table, key)
            if len(seen) > 12:
                seen.append("...")
                break
    except RuntimeError as e:
        seen.append(str(e))
    print(seen, list(table))


def numbered(n):
    return {i: i for i in range(n)}


def replace(table, key):
    del table[key]
    table[key + 100] = key


# case: each key is replaced by a new one: small dicts
walk(numbered(1), replace)
walk(numbered(2), replace)
walk(numbered(3), replace)
# case: the same when the entries move on the way
walk(numbered(5), replace)
walk(numbered(6), replace)
walk(numbered(11), replace)
# case: a key is deleted and put back
walk(numbered(3), lambda d, k: d.__setitem__(k, d.pop(k)))
walk(numbered(5), lambda d, k: d.__setitem__(k, d.pop(k)))
# case: the newest entry is replaced
walk(numbered(4), lambda d, k: (d.popitem(), d.__setitem__(k + 50, 0)))
# case: backwards
walk(numbered(5), lambda d, k: (d.pop(0, None), d.__setitem__(77, 0)), reversed)
# case: values may be replaced freely
walk(numbered(4), lambda d, k: d.__setitem__(k, -k))
# case: growing and shrinking end the iteration, and it stays ended
table = numbered(3)
it = iter(table)
next(it)
table[9] = 9
for _ in range(3):
    try:
        print(next(it))
    except (RuntimeError, StopIteration) as e:
        print(type(e).__name__, e)
# case: back at the old size the error stays
table = numbered(3)
it = iter(table)
next(it)
table[9] = 9
try:
    next(it)
except RuntimeError as e:
    print(e)
del table[9]
try:
    next(it)
except (RuntimeError, StopIteration) as e:
    print(type(e).__name__, e)
# case: a queue of items
table = numbered(3)
for n in range(8):
    oldest = next(iter(table))
    table[oldest + 3] = table.pop(oldest)
print(table)
# case: a stack of items
table = {}
for n in range(30):
    table[n] = n
    if n % 3 == 2:
        table.popitem()
        table.popitem()
print(table)
