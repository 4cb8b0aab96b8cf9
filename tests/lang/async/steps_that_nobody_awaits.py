import asyncio, warnings
warnings.simplefilter('always')
warnings.showwarning = lambda message, category, filename, lineno, *rest: print('line', lineno, category.__name__, message)
async def ticks():
    yield 1
    yield 2
# case: a step that is a statement of its own is told of there
async def main():
    a = ticks()
    a.asend(None)
    a.__anext__()
    a.athrow(ValueError)
    a.aclose()
    # case: what is awaited, driven, or closed by hand is not
    print(await a.asend(None), await anext(a), await anext(a, 'end'))
    a = ticks()
    step = a.asend(None)
    step.close()
    async for tick in ticks(): print(tick)
    step = ticks().__anext__()
    try: step.send(None)
    except StopIteration as e: print(e.value)
    step = a.aclose()
    await step
asyncio.run(main())
def plain():
    ticks().asend(None)
    anext(ticks())
    print('last')
plain()
# case: a warning that is an error goes no further
import sys
sys.unraisablehook = lambda told: print(told.exc_type.__name__, told.exc_value)
warnings.simplefilter('error')
def strict():
    ticks().asend(None)
    print('after')
strict()
# case: what anext with a default gives
async def main():
    class Own:
        def __aiter__(self): return self
        async def __anext__(self): raise StopAsyncIteration
    a = ticks()
    x = anext(a, 5)
    print(type(x).__name__, repr(x).split(' at ')[0], x.__await__() is not None, iter(x) is not None)
    print(await x)
    for again in range(2):
        try: await x
        except RuntimeError as e: print(e)
    print(await anext(a, 5), await anext(a, 5), await anext(Own(), 'own'))
    try: type(x)()
    except TypeError as e: print(e)
    try: class_of = type('X', (type(x),), {})
    except TypeError as e: print(e)
    for iterator in (5, iter([])):
        try: anext(iterator, 1)
        except TypeError as e: print(e)
    class Bad:
        def __anext__(self): return 5
    for give in (lambda: anext(Bad(), 3), lambda: anext(Bad())):
        try: await give()
        except TypeError as e: print(e)
    x = anext(ticks(), 'default')
    try: x.send(None)
    except StopIteration as e: print('sent', e.value)
    x = anext(ticks(), 'default')
    try: x.throw(ValueError('thrown'))
    except ValueError as e: print(e)
    x = anext(ticks(), 'default')
    x.close()
asyncio.run(main())
