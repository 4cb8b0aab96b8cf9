import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager, nullcontext


@asynccontextmanager
async def steps(x):
    print("enter", x)
    try:
        yield x
    except ValueError:
        print("caught")
    finally:
        print("exit", x)


@contextmanager
def plain(x):
    yield x


@asynccontextmanager
async def yields_nothing():
    if 0:
        yield


@asynccontextmanager
async def yields_twice():
    yield
    yield


async def called(*args, **kwargs):
    print("called", args, kwargs)


async def main():
    # case: value, and an exception that is swallowed
    async with steps(1) as value:
        print(value)
    async with steps(2):
        raise ValueError

    # case: generators that yield nothing or too often
    for manager in (yields_nothing, yields_twice):
        try:
            async with manager():
                pass
        except RuntimeError as error:
            print(error, repr(error.__context__))
    try:
        async with yields_twice():
            raise KeyError("k")
    except KeyError as error:
        print(repr(error))

    # case: a stack of both kinds
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(steps("s")), stack.enter_context(plain("t")))
        stack.push_async_callback(called, 1, x=2)

        async def swallow(*details):
            print("swallow", details[0])
            return True
        stack.push_async_exit(swallow)
        stack.callback(print, "plain")
        raise KeyError("q")

    # case: pop_all and aclose
    stack = AsyncExitStack()
    stack.push_async_callback(called)
    other = stack.pop_all()
    await stack.aclose()
    print("--")
    await other.aclose()

    # case: what cannot be entered
    for enter in (lambda: AsyncExitStack().enter_async_context(3), lambda: AsyncExitStack().enter_context(steps(3))):
        try:
            await enter()
        except TypeError as error:
            print(error)

    # case: aclosing, nullcontext
    class Thing:
        async def aclose(self):
            print("closed")
    async with aclosing(Thing()) as thing, nullcontext(4) as four:
        print(type(thing).__name__, four)

    # case: as a decorator
    @steps("decorator")
    async def decorated():
        print("in it")
        return 5
    print(await decorated(), await decorated())

    # case: with and async with are not the same
    try:
        with steps(3):
            pass
    except TypeError as error:
        print(error)
    try:
        async with plain(3):
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
