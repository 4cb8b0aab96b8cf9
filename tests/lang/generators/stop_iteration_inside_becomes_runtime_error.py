def g():
    yield 1
    raise StopIteration('x')
it = g(); next(it)
try:
    next(it)
except RuntimeError as e:
    print(e, type(e.__cause__).__name__, e.__cause__, e.__suppress_context__)
def h():
    yield next(iter([]))
try:
    list(h())
except RuntimeError as e:
    print(e)
def r(): 
    g = r2
    yield 1
def recursive():
    yield next(gen)
gen = recursive()
try:
    next(gen)
except ValueError as e:
    print(e)
def k():
    try:
        yield 1
    except StopIteration:
        print('caught')
        yield 2
it = k(); next(it)
print(it.throw(StopIteration))
print(list(x for x in [1, 2]), next((x for x in []), None))
