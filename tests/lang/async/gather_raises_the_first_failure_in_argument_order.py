# by reason: cooperative builtins. gather waits for all, then raises the first failure in argument order.
async def fail(name, delay):
    await sleep(delay)
    print('failing', name)
    raise ValueError(name)
async def ok():
    await sleep(0.03)
    print('ok finished')
async def main():
    try:
        await gather(fail('a', 0.02), fail('b', 0.01), ok())
    except ValueError as e:
        print('caught', e)
run(main())
