class Suspend:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return ('resumed with', got)
async def leaf(x):
    r = await Suspend(x)
    return r, x
async def main():
    a = await leaf(1)
    b = await leaf(2)
    return a, b
c = main()
print(type(c).__name__, c.__name__, c.send(None), c.send('first'))
try:
    c.send('second')
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
async def raises():
    try:
        await Suspend('waiting')
    except ValueError as e:
        return f'caught {e}'
    finally:
        print('finally')
c = raises()
c.send(None)
try:
    c.throw(ValueError('thrown'))
except StopIteration as e:
    print(e.value)
c = raises(); c.send(None); c.close()
def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
async def bad(): await 5
try:
    run(bad())
except TypeError as e:
    print(e)
async def twice():
    c = leaf(1)
    await c
    await c
try:
    run(twice())
except RuntimeError as e:
    print(e)
print(run(leaf('x')))
try:
    iter(main2 := leaf(1))
except TypeError as e:
    print(e)
main2.close()
async def stop(): raise StopIteration('x')
try:
    run(stop())
except RuntimeError as e:
    print(e)
