import warnings
from _driver import drive
warnings.simplefilter('ignore')
class Wait:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)
async def awaits(x): return await x
async def numbers():
    try:
        got = yield 1
        await Wait(('waits', got))
        yield 2
    except ValueError as e:
        yield 'recovered'
async def advance(n):
    g = numbers()
    for _ in range(n):
        await anext(g, None)
    return g
def at(n): return drive(advance(n))[1]
def attempt(act, *args):
    try:
        print('', act(*args))
    except BaseException as e:
        print('', type(e).__name__, e.args)
def tries(*acts):
    out = []
    for act in acts:
        try:
            out.append(act())
        except BaseException as e:
            out.append(repr(e))
    print('', out)
STEPS = {'__anext__': (), 'asend': (3,), 'athrow': (ValueError('s'),), 'aclose': ()}
def step(kind, n):
    return getattr(at(n), kind)(*STEPS[kind])
# case: asend and anext at every place
for n in range(4):
    for x in None, 5: attempt(lambda: drive(awaits(at(n).asend(x))))
    attempt(lambda: drive(awaits(at(n).__anext__())))
# case: athrow at every place
for n in range(4):
    for args in [(ValueError('v'),), (KeyError,), (ValueError, 'x'), (5,), (GeneratorExit,), (StopAsyncIteration('q'),)]:
        attempt(lambda: drive(awaits(at(n).athrow(*args))))
# case: aclose at every place, and what comes after it
async def after(g):
    out = [await g.aclose(), await g.aclose()]
    for make in (lambda: g.__anext__(), lambda: g.asend(1), lambda: g.athrow(KeyError('after')), lambda: g.aclose(), lambda: anext(g, 'default')):
        try: out.append(await make())
        except BaseException as e: out.append(repr(e))
    return out
for n in range(4):
    attempt(lambda: drive(after(at(n))))
# case: types of steps
print([type(step(kind, 0)).__name__ for kind in STEPS])
# case: steps driven by hand
for n in range(4):
    for kind in STEPS:
        s = step(kind, n)
        tries(lambda: s.send(None), lambda: s.send(None), lambda: s.send(None))
# case: the first value sent must be None, or is what asend sends
for n in 0, 1:
    for kind in STEPS:
        attempt(step(kind, n).send, 7)
# case: exceptions thrown into steps
for n in 0, 1:
    for kind in STEPS:
        attempt(step(kind, n).throw, ValueError('into'))
        s = step(kind, n)
        tries(lambda: s.send(None), lambda: s.throw(ValueError('mid')), lambda: s.send(None))
# case: closed steps are over
for kind in STEPS:
    s = step(kind, 1)
    tries(lambda: s.close(), lambda: s.send(None), lambda: s.throw(KeyError), lambda: s.close())
# case: a step is awaited once
for kind in STEPS:
    s = step(kind, 1)
    tries(lambda: drive(awaits(s)), lambda: drive(awaits(s)))
# case: two steps of one generator at a time
async def slow():
    for i in range(3):
        await Wait('slow')
        yield i
for second in STEPS:
    g = slow(); a = g.__anext__(); print(a.send(None), g.ag_running)
    b = getattr(g, second)(*STEPS[second])
    tries(lambda: b.send(None), lambda: b.send(None), lambda: a.send(None))
    print(g.ag_running)
# case: a generator that ignores the exit, one that waits and one that fails in it
async def ignores():
    try: yield 1
    except GeneratorExit: yield 2
async def waits():
    try: yield 1
    finally: await Wait('closing')
async def fails():
    try: yield 1
    finally: raise KeyError('closing')
async def closes(g):
    await anext(g)
    return await g.aclose()
for make in ignores, waits, fails:
    attempt(lambda: drive(closes(make())))
# case: attributes
g = numbers()
print(g.ag_running, g.ag_suspended, g.ag_frame is None, g.ag_await, g.ag_code.co_name, g.__name__)
g.__name__ = g.__qualname__ = 'renamed'
print(g.__name__, repr(g).split(' at ')[0])
for name in '__name__', 'ag_running', 'ag_code':
    attempt(setattr, g, name, 5)
s = g.__anext__()
print(iter(s) is s, s.__await__() is s, aiter(g) is g)
s.close()
