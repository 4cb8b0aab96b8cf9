import types
from _driver import drive
async def value(): return 5
def test(*things):
    for thing in things:
        async def awaits(): return await thing
        try:
            print(type(thing).__name__, drive(awaits()))
        except Exception as e:
            print(type(thing).__name__, type(e).__name__, e)
# case: objects without __await__
class Plain: pass
def generator(): yield 1
async def agen(): yield 1
test(Plain(), 5, None, 'x', [1], (1,), iter([1]), generator(), agen(), value, Plain)
# case: __await__ must be on the class
class OnInstance:
    def __init__(self): self.__await__ = lambda: iter([1])
test(OnInstance())
# case: __await__ that is None
class NoneAwait: __await__ = None
test(NoneAwait())
# case: __await__ must give an iterator
class GivesInt:
    def __await__(self): return 5
class GivesList:
    def __await__(self): return [1]
test(GivesInt(), GivesList())
# case: and no coroutine
class GivesCoroutine:
    def __await__(self):
        self.c = value()
        return self.c
g = GivesCoroutine(); test(g); g.c.close()
# case: any iterator will do
class GivesIterator:
    def __await__(self): return iter([1, 2])
class IsIterator:
    def __await__(self): return self
    def __next__(self): raise StopIteration('stopped')
class GivesWrapper:
    def __await__(self): return value().__await__()
class Yields:
    def __await__(self):
        yield 'a'
        return (yield from GivesIterator().__await__())
class YieldsFromWrapper:
    def __await__(self):
        r = yield from value().__await__()
        return r + 1
test(GivesIterator(), IsIterator(), GivesWrapper(), Yields(), YieldsFromWrapper())
# case: an error of __await__ itself
class Fails:
    def __await__(self): raise KeyError('in await')
test(Fails())
# case: types.coroutine makes a generator function's generators awaitable
@types.coroutine
def step():
    got = yield 'step'
    return ('got', got)
test(step())
print(type(step()).__name__, step.__name__, step.__code__.co_flags & 0x1a0, list(step()))
# case: and lets them delegate to coroutines
@types.coroutine
def through():
    return (yield from value())
def refuses():
    yield from c
test(through())
c = value()
try:
    next(refuses())
except TypeError as e:
    print(e)
c.close()
# case: types.coroutine of other functions
@types.coroutine
def gives(): return GivesIterator()
@types.coroutine
def gives_int(): return 5
test(gives(), gives_int())
print(types.coroutine(value) is value, types.coroutine(step) is step)
try:
    types.coroutine(5)
except TypeError as e:
    print(e)
