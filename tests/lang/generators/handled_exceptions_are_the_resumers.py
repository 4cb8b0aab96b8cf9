# What a generator finds handled outside is what its resumer handles now.
import sys
def g():
    try: raise ValueError('v')
    except ValueError: yield 1
    print('after', sys.exc_info()[0])
    try: raise TypeError('t')
    except TypeError as t: print('context', repr(t.__context__))
    yield 2
it = g()
try: raise KeyError('a')
except KeyError: next(it)
next(it)                       # None / None
it = g()
next(it)
try: raise KeyError('b')
except KeyError: next(it)      # KeyError / KeyError('b')
# case: what is thrown in has what the generator handles as its context, and not what is handled outside
def handles():
    try:
        yield 1
    finally:
        yield 2
def replaces():
    try:
        yield
    except ValueError:
        raise KeyError('second')
g = handles(); next(g); g.throw(KeyError('k'))
try:
    g.throw(ValueError('v'))
except ValueError as e:
    print(repr(e.__context__))
for make in handles, replaces:
    g = make(); next(g)
    try:
        try:
            raise OSError('outside')
        except OSError:
            g.throw(ValueError('first'))
            g.throw(LookupError('more'))
    except LookupError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
for g in replaces(), iter(replaces()):
    try:
        try:
            raise OSError('outside')
        except OSError:
            g.throw(ValueError('fresh'))
    except ValueError as e:
        print(repr(e.__context__))
