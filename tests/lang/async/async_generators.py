def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print('got', got)
    finally:
        print('agen finally')
async def main():
    async for x in agen(2): print(x)
    g = agen(5)
    print(await anext(g), await g.asend('hello'), await anext(g))
    await g.aclose()
    print(await anext(g, 'default'))
    try:
        await anext(g)
    except StopAsyncIteration:
        print('stopped')
    g = agen(3)
    await g.__anext__()
    try:
        await g.athrow(ValueError('thrown'))
    except ValueError as e:
        print('out', e)
    e = (x * 2 async for x in agen(3) if x)
    print(type(e).__name__, [v async for v in e])
    async def inner():
        yield 1
        await nothing()
        yield 2
    print([x async for x in inner()], aiter(g) is g)
async def nothing(): pass
run(main())
print(type(agen(1)).__name__)
try:
    for x in agen(1): pass
except TypeError as e:
    print(e)
async def stops():
    yield 1
    raise StopAsyncIteration('inside')
async def use():
    async for x in stops(): pass
try:
    run(use())
except RuntimeError as e:
    print(e)
