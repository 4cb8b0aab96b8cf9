# by reason: cooperative builtins. `run(*coros)` drives all of them and returns the first one's result.
async def f(n):
    await sleep(0.001 * n)
    print('done', n)
    return n * 10
print(run(f(3), f(1), f(2)))
