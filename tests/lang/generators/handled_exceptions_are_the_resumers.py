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
