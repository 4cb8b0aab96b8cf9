from _driver import drive
def attempt(act, *args):
    try:
        print('', repr(act(*args)))
    except BaseException as e:
        print('', type(e).__name__, e, '| cause', repr(e.__cause__), '|', e.__suppress_context__)
class GivesInt:
    def __await__(self): return 5
class Two:
    def __await__(self): return iter([1, 2])
class NoAnext:
    def __aiter__(self): return self
class AnextInt(NoAnext):
    def __anext__(self): return 5
class AsyncAiter:
    async def __aiter__(self): return self
class Ends(NoAnext):
    async def __anext__(self): raise StopAsyncIteration('end')
class Stops(NoAnext):
    async def __anext__(self): raise StopIteration('end')
class EndsAtOnce(NoAnext):
    def __anext__(self): raise StopAsyncIteration
class Fails(NoAnext):
    def __anext__(self): raise KeyError('anext')
class AiterFails:
    def __aiter__(self): raise KeyError('aiter')
class AiterInt:
    def __aiter__(self): return 5
class BadAwaitable(NoAnext):
    def __anext__(self): return GivesInt()
class Generator(NoAnext):
    def __anext__(self): return (i for i in range(2))
class Good(NoAnext):
    n = 0
    def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return Two()
class Plain:
    def __iter__(self): return iter([])
KINDS = NoAnext, AnextInt, AsyncAiter, Ends, Stops, EndsAtOnce, Fails, AiterFails, AiterInt, BadAwaitable, Generator, Good, Plain, int
import warnings
warnings.simplefilter('ignore')
# case: async for over everything that is not one
for kind in KINDS:
    async def loop():
        async for x in kind(): return 'item', x
        return 'else'
    print(kind.__name__); attempt(lambda: drive(loop()))
# case: the same in a comprehension
for kind in KINDS:
    async def comprehension(): return [x async for x in kind()]
    print(kind.__name__); attempt(lambda: drive(comprehension()))
# case: a plain for over an asynchronous iterable
for kind in Ends, Good:
    attempt(lambda: [x for x in kind()])
# case: aiter
for kind in NoAnext, Ends, AiterFails, AiterInt, Plain, int:
    try:
        print(kind.__name__, type(aiter(kind())).__name__)
    except Exception as e:
        print(kind.__name__, type(e).__name__, e)
# case: anext
for kind in NoAnext, AnextInt, Ends, EndsAtOnce, Fails, BadAwaitable, Good, int:
    async def one(): return await anext(kind())
    print(kind.__name__); attempt(lambda: drive(one()))
# case: anext with a default
for kind in NoAnext, AnextInt, Ends, BadAwaitable, int:
    async def one(): return await anext(kind(), 'default')
    print(kind.__name__); attempt(lambda: drive(one()))
# case: wrong counts of arguments
for act in (lambda: anext(), lambda: anext(1, 2, 3), lambda: aiter(), lambda: aiter(1, 2)):
    attempt(act)
class OnlyEnter:
    async def __aenter__(self): return 1
class OnlyExit:
    async def __aexit__(self, *a): return 1
class PlainMethods:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 5
class PlainExit:
    async def __aenter__(self): return 5
    def __aexit__(self, *a): return 5
class Sync:
    def __enter__(self): return 1
    def __exit__(self, *a): return 1
class EnterFails:
    async def __aenter__(self): raise KeyError('enter')
    async def __aexit__(self, *a): print('never')
class ExitFails:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): raise KeyError('exit')
class Swallows:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): print('  exit', a[0] and a[0].__name__, repr(a[1]), a[2] is not None); return a[0] is ValueError
MANAGERS = OnlyEnter, OnlyExit, PlainMethods, PlainExit, Sync, EnterFails, ExitFails, Swallows, int
# case: async with over everything that is not one
for manager in MANAGERS:
    async def block():
        async with manager(): return 'inside'
    print(manager.__name__); attempt(lambda: drive(block()))
# case: and with a body that raises
for manager in PlainExit, ExitFails, Swallows:
    async def block():
        async with manager(): raise ValueError('body')
    print(manager.__name__); attempt(lambda: drive(block()))
# case: a plain with over asynchronous managers
for manager in OnlyEnter, Swallows:
    def block():
        with manager(): return 'inside'
    attempt(block)
