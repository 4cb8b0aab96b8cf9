def attempt(act, *args):
    try:
        print(repr(act(*args)))
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e.__context__), getattr(e, 'value', '-'))
def at_yield(make):
    g = make()
    next(g)
    return g
# case: close gives what the generator returns at GeneratorExit
def returns():
    try:
        yield 1
    except GeneratorExit:
        return 'closed'
g = at_yield(returns)
attempt(g.close)
attempt(g.close)
# case: closing one that never ran, and one that ended
attempt(returns().close)
g = at_yield(returns); list(g)
attempt(g.close)
# case: after close there is nothing more
attempt(next, g)
# case: a generator that goes on yielding
def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
        else:
            return
keep = at_yield(ignores)
attempt(keep.close)
attempt(next, keep)
# case: another exception comes out of close
def fails():
    try:
        yield 1
    finally:
        raise KeyError('in finally')
g = at_yield(fails)
attempt(g.close)
# case: StopIteration raised at GeneratorExit
def stops():
    try:
        yield 1
    except GeneratorExit:
        raise StopIteration('si')
g = at_yield(stops)
attempt(g.close)
# case: a return in finally is the value of close, and swallows what is thrown
def final():
    try:
        yield 1
    finally:
        return 'from finally'
attempt(at_yield(final).close)
attempt(lambda: at_yield(final).throw(ValueError('eaten')))
# case: a generator that runs cannot be closed
def itself():
    try:
        yield me.close()
    except ValueError as e:
        yield repr(e)
me = itself()
print(next(me))
# case: the inner of a delegation is closed first
order = []
def layer(n, inner):
    try:
        if inner is None:
            yield 1
        else:
            yield from inner
    finally:
        order.append(n)
g = layer('outer', layer('middle', layer('inner', None)))
next(g)
g.close()
print(order)
# case: what the inner raises when it is closed is raised in the outer
def outer():
    try:
        yield from at_inner
    except KeyError as e:
        yield 'outer has ' + repr(e)
at_inner = fails()
g = outer(); next(g)
attempt(lambda: g.throw(GeneratorExit))
# case: an inner one that returns a value at close does not make the outer go on
def plain():
    r = yield from returns()
    yield ('never', r)
attempt(at_yield(plain).close)
attempt(lambda: at_yield(plain).throw(GeneratorExit('mine')))
# case: an inner one that ignores the exit
def wraps():
    yield from keep2
keep2 = ignores()
keep3 = wraps(); next(keep3)
attempt(keep3.close)
next(keep2, None)
# case: arguments of close
attempt(lambda: returns().close(1))
