def source(n):
    for i in range(n):
        print('make', i)
        yield i
def double(it):
    for x in it: yield x * 2
def only_big(it, limit):
    return (x for x in it if x >= limit)
p = only_big(double(source(5)), 4)
print(next(p))
print(next(p))
print('rest', list(p))
lst = [1, 2, 3]
g = (x for x in lst)
lst.append(4)
print(list(g))
n = 10
g = (x + n for x in range(2))
n = 100
print(list(g))
try:
    g = (x for x in undefined)
except NameError as e:
    print(e)
g = (undefined for x in [1])
try:
    next(g)
except NameError as e:
    print(e)
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1
print([p for p, _ in zip(primes(), range(15))])
def window(it, k):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == k:
            yield tuple(buf)
            buf.pop(0)
print(list(window('abcde', 3)))
