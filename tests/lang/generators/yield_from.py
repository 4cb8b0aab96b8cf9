def inner():
    x = yield 1
    print('inner got', x)
    try:
        yield 2
    except ValueError as e:
        print('inner caught', e)
        yield 'recovered'
    return 'inner result'
def outer():
    r = yield from inner()
    print('result', r)
    r = yield from [10, 20]
    print('list result', r)
    yield from ()
    yield from 'ab'
    return 'outer result'
g = outer()
print(next(g), g.send('hello'), g.throw(ValueError('oops')), next(g), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
def chain(*its):
    for it in its:
        yield from it
print(list(chain([1], range(2), 'x', {'k': 1}, chain([9]))))
def closing():
    try:
        yield 1
    finally:
        print('inner closed')
def delegating():
    try:
        yield from closing()
    finally:
        print('outer closed')
g = delegating(); next(g); g.close()
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('value')
def f():
    return (yield from It())
try:
    next(f())
except StopIteration as e:
    print(e.value)
def bad(): yield from 5
try:
    next(bad())
except TypeError as e:
    print(e)
def sends():
    yield from [1, 2]
g = sends(); next(g)
try:
    g.send('x')
except AttributeError as e:
    print(e)
def tree(n): 
    if n: yield from tree(n - 1); yield n; yield from tree(n - 1)
print(list(tree(4)))
