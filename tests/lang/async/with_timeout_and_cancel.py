# by reason: cooperative builtins. with_timeout raises TimeoutError; cancel throws CancelledError at the wait.
async def slow():
    try:
        await sleep(10)
    except BaseException as e:
        print('inside', type(e).__name__)
        raise
async def main():
    try:
        await with_timeout(0.01, slow())
    except TimeoutError:
        print('timed out')
    print(await with_timeout(5, quick()))
async def quick():
    await sleep(0)
    return 'quick'
run(main())
