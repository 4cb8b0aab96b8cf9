def count(n):
    print('start')
    for i in range(n):
        yield i
    print('end')
    return 'result'
g = count(2)
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
print(next(g, 'exhausted'), list(count(3)), sum(count(4)), [*count(1)])
def empty():
    return
    yield
print(list(empty()))
def infinite():
    n = 0
    while True:
        yield n
        n += 1
for x in infinite():
    if x > 3: break
    print(x, end=' ')
print()
e = (x * x for x in range(5) if x % 2)
print(next(e), list(e), list(e), type(e), e.__name__, count.__name__, g.__name__, g.__qualname__)
print(iter(e) is e, hasattr(e, '__next__'), max(x for x in [3, 1]), dict((k, v) for k, v in zip('ab', [1, 2])), any(x > 2 for x in infinite()))
a, b = (i for i in (1, 2))
print(a, b)
def two():
    x = yield
    print('got', x)
    yield x
g = two()
print(next(g), next(g))
