import warnings
warnings.simplefilter('ignore')
def attempt(act, *args):
    try:
        print(repr(act(*args)))
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e.__cause__), repr(e.__context__))
def counting():
    while True:
        try:
            yield 1
        except ValueError as e:
            print('  inside', repr(e), repr(e.__context__))
def fresh():
    return counting()
def started():
    g = counting()
    next(g)
    return g
def finished():
    g = counting()
    g.close()
    return g
class Two(Exception):
    def __init__(self, a, b=None):
        super().__init__(a, b)
# case: an exception class is made without arguments
for make in fresh, started, finished:
    attempt(lambda: make().throw(ValueError))
# case: an instance is thrown as it is
for make in fresh, started, finished:
    attempt(lambda: make().throw(ValueError('x')))
# case: a class with one value
for make in fresh, started, finished:
    attempt(lambda: make().throw(ValueError, 'x'))
# case: a class with a tuple of arguments
attempt(lambda: started().throw(ValueError, ('a', 'b')))
attempt(lambda: started().throw(Two, (1, 2)))
# case: a class and an instance of it
attempt(lambda: started().throw(LookupError, KeyError(1)))
# case: a class and an instance of another
attempt(lambda: started().throw(KeyError, ValueError(1)))
# case: an instance takes no separate value
attempt(lambda: started().throw(ValueError('a'), 'x'))
attempt(lambda: started().throw(ValueError('a'), None))
# case: the third argument is a traceback or None
attempt(lambda: started().throw(ValueError, 'x', 'tb'))
attempt(lambda: started().throw(ValueError, 'x', None))
# case: what is no exception cannot be thrown
for bad in 5, 'x', int, None:
    attempt(lambda: started().throw(bad))
# case: wrong counts of arguments
attempt(lambda: started().throw())
attempt(lambda: started().throw(1, 2, 3, 4))
attempt(lambda: started().throw(typ=ValueError))
# case: an exception whose making fails is thrown as that failure
attempt(lambda: started().throw(Two, (1, 2, 3)))
attempt(lambda: started().throw(Two))
# case: StopIteration thrown in comes out as RuntimeError once the generator runs
attempt(lambda: fresh().throw(StopIteration(3)))
attempt(lambda: started().throw(StopIteration(3)))
# case: the old signature warns
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    attempt(lambda: started().throw(ValueError, 'old'))
    attempt(lambda: started().throw(ValueError('new')))
print([(w.category.__name__, str(w.message)) for w in log])
# case: throwing into one that never ran shows where it begins
import traceback
try:
    fresh().throw(KeyError('early'))
except KeyError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
# case: a generator that runs cannot be thrown into
def itself():
    try:
        yield me.throw(ValueError('t'))
    except ValueError as e:
        yield repr(e), repr(e.__context__)
me = itself()
print(next(me))
