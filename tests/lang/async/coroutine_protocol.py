import types, warnings
from _driver import drive
warnings.simplefilter('ignore')
def attempt(act, *args):
    try:
        print(repr(act(*args)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e.args, getattr(e, 'value', '-'))
class Wait:
    def __init__(self, *values): self.values = values
    def __await__(self):
        got = []
        for v in self.values:
            try:
                got.append((yield v))
            except ValueError as e:
                got.append(repr(e))
        return got
async def value(): return 5
async def waits(): return await Wait(1, 2)
def started():
    c = waits(); c.send(None); return c
def finished():
    c = value(); drive(c); return c
# case: send before the first step
attempt(value().send, 1)
attempt(value().send)
# case: a finished coroutine cannot be used again
for act in (lambda c: c.send(None), lambda c: c.throw(ValueError('x')), lambda c: c.__await__().send(None), lambda c: next(c.__await__())):
    attempt(act, finished())
attempt(lambda: finished().close())
# case: throw into a waiting coroutine
attempt(started().throw, ValueError('v'))
attempt(started().throw, KeyError('k'))
attempt(started().throw, 5)
# case: close of a waiting and of a fresh coroutine
c = started(); attempt(c.close); attempt(c.send, None)
c = value(); attempt(c.close); attempt(c.send, None)
# case: a coroutine is no iterator
c = value()
attempt(iter, c); attempt(next, c); attempt(lambda: [x for x in c]); c.close()
# case: __await__ gives a wrapper that drives it
w = waits().__await__()
print(type(w).__name__, iter(w) is w, next(w), w.send('first'))
attempt(w.send, 'second')
w = waits().__await__(); next(w); attempt(w.throw, ValueError('thrown')); attempt(w.close)
# case: attributes in each state
def show(c):
    print(c.cr_running, c.cr_suspended, c.cr_frame is None, type(c.cr_await).__name__, c.cr_code.co_name, c.cr_origin)
async def shows():
    show(me); await Wait(1)
me = shows(); show(me); me.send(None); show(me); me.close(); show(me)
# case: names can be changed, and must be strs
c = value(); c.__name__, c.__qualname__ = 'n', 'q.n'
print(c.__name__, c.__qualname__); attempt(repr, c); attempt(setattr, c, '__name__', 5); attempt(setattr, c, '__qualname__', None); c.close()
# case: other attributes are read only
for name in 'cr_running', 'cr_frame', 'cr_await', 'cr_code', 'cr_origin':
    c = value(); attempt(setattr, c, name, 5); c.close()
# case: one coroutine is awaited once at a time
async def awaits(c): return await c
c = waits(); a, b = awaits(c), awaits(c)
attempt(a.send, None); attempt(b.send, None); attempt(lambda: drive(a))
# case: awaiting again what is over
async def twice():
    c = value()
    return await c, await c
attempt(lambda: drive(twice()))
# case: a coroutine that runs cannot be driven, awaited or closed
async def drives(): me.send(None)
async def closes(): me.close()
async def awaits_itself(): await me
for make in drives, closes, awaits_itself:
    me = make(); attempt(me.send, None)
# case: a coroutine that ignores the exit
async def ignores():
    try:
        await Wait(1)
    except GeneratorExit:
        await Wait(2)
c = ignores(); c.send(None); attempt(c.close)
# case: close gives what the coroutine returns
async def returns():
    try:
        await Wait(1)
    except GeneratorExit:
        return 'closed'
c = returns(); c.send(None); attempt(c.close)
# case: StopIteration inside becomes RuntimeError, others pass
for error in StopIteration('z'), StopAsyncIteration('z'), GeneratorExit('z'), KeyboardInterrupt():
    async def raises(): raise error
    attempt(lambda: drive(raises()))
# case: kinds of functions by their flags
async def agen(): yield
def gen(): yield
print([f.__code__.co_flags & 0x3a0 for f in (value, agen, gen, attempt)])
print(types.CoroutineType, type(value) is types.FunctionType)
attempt(types.CoroutineType)
