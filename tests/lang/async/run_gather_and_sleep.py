# by reason: `run`, `gather` and `sleep` are built in here and CPython has no such names. Coroutines interleave at each wait; gather keeps argument order.
async def worker(name, delay):
    print('start', name)
    await sleep(delay)
    print('end', name)
    return name
async def main():
    return await gather(worker('slow', 0.02), worker('fast', 0.01))
print(run(main()))
