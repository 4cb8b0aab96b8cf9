def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return self.i
class CM:
    async def __aenter__(self): print('aenter'); return 'entered'
    async def __aexit__(self, t, v, tb): print('aexit', t and t.__name__, v); return t is ValueError
async def main():
    async for x in Count(3):
        if x == 2: continue
        print(x)
    else:
        print('else')
    async for x in Count(5):
        if x == 2: break
    else:
        print('never')
    async with CM() as v, CM():
        print(v)
    async with CM():
        raise ValueError('swallowed')
    try:
        async with CM():
            raise KeyError('k')
    except KeyError as e:
        print('caught', e)
    print([x async for x in Count(4) if x % 2], {x async for x in Count(2)} == {1, 2}, {x: x * x async for x in Count(2)})
    print([y for x in [1] async for y in Count(x + 1)], [await leaf(x) for x in range(2)])
    return 'done'
async def leaf(x): return x * 10
print(run(main()))
five = [5]
async def errors(which):
    if which == 1:
        async for x in five: pass
    if which == 2:
        async with 5: pass
    if which == 3:
        for x in Count(1): pass
    if which == 4:
        with CM(): pass
    if which == 5:
        class A:
            def __aiter__(self): return 5
        async for x in A(): pass
for i in range(1, 6):
    try:
        run(errors(i))
    except TypeError as e:
        print(e)
