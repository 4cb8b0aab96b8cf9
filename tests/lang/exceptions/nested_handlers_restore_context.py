import sys
def show(where):
    print(where, repr(sys.exception()), sys.exc_info()[0])
show('start')
try:
    raise ValueError('outer')
except ValueError:
    show('in outer')
    try:
        raise KeyError('inner')
    except KeyError as k:
        show('in inner')
        print(repr(k.__context__))
    show('back in outer')
    def f():
        show('in function')
        try:
            raise TypeError('t')
        except TypeError:
            show('in function handler')
    f()
    show('after function')
    try:
        raise
    except ValueError as again:
        print('re-raised', again, again.__context__)
show('end')
def gen():
    try:
        yield 1
    except RuntimeError:
        show('gen handler')
        yield 2
        show('gen still')
    yield 3
g = gen()
next(g)
try:
    raise OSError('os')
except OSError:
    g.throw(RuntimeError('r'))
    show('between')
    next(g)
show('finally')
try:
    try:
        raise ValueError(1)
    finally:
        show('in finally')
except ValueError:
    pass
show('out')
