import sys
def drive(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
async def numbers():
    yield 1
    yield 2
log = []
# case: there are none at first
print(sys.get_asyncgen_hooks())
# case: firstiter is called once for each generator, at its first step
sys.set_asyncgen_hooks(firstiter=lambda g: log.append(g.__name__))
async def main():
    g = numbers()
    print(log)
    await anext(g); await anext(g)
    async for v in numbers(): pass
    numbers().aclose().close()
drive(main())
print(log)
# case: what is no callable is refused
for kind in 'firstiter', 'finalizer':
    try:
        sys.set_asyncgen_hooks(**{kind: 5})
    except TypeError as e:
        print(e)
# case: they are set one by one, and None removes
sys.set_asyncgen_hooks(finalizer=print)
print(sys.get_asyncgen_hooks().finalizer is print, sys.get_asyncgen_hooks().firstiter is None)
sys.set_asyncgen_hooks(None, None)
print(tuple(sys.get_asyncgen_hooks()))
