import sys
sys.setrecursionlimit(20000)
def chain(n):
    def leaf():
        try:
            got = yield 1
            yield got
        except ValueError as e:
            yield repr(e)
        return 'x'
    g = leaf()
    for _ in range(n):
        g = (lambda inner: (yield from inner))(g)
    return g
def attempt(act, *args):
    try:
        print(repr(act(*args)))
    except BaseException as e:
        print(type(e).__name__, e.args)
# case: values pass through hundreds of delegations
g = chain(300)
attempt(next, g)
attempt(g.send, 'sent')
attempt(next, g)
# case: exceptions thrown in pass through as many
g = chain(300); next(g)
attempt(g.throw, ValueError('deep'))
attempt(next, g)
# case: an exception that nobody catches comes back through all
g = chain(300); next(g)
attempt(g.throw, KeyError('through'))
attempt(next, g)
# case: closing goes through all
g = chain(300); next(g)
attempt(g.close)
attempt(next, g)
# case: coroutines as deep
async def deep(n):
    return await deep(n - 1) if n else 'bottom'
try:
    deep(300).send(None)
except StopIteration as e:
    print(e.value)
# case: a coroutine chain that waits at its bottom is cancelled from outside
class Wait:
    def __await__(self): return (yield 'waiting')
async def waits(n):
    return await waits(n - 1) if n else await Wait()
c = waits(300)
print(c.send(None))
attempt(c.throw, KeyError('cancelled'))
c = waits(300)
print(c.send(None), c.close())
# case: recursion beyond the limit is an error that can be caught
sys.setrecursionlimit(200)
def endless():
    yield from endless()
try:
    list(endless())
except RecursionError as e:
    print(type(e).__name__)
