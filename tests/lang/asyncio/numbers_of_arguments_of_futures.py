import asyncio


# case: methods that are handed their class have words of their own
async def main():
    future = asyncio.get_running_loop().create_future()
    for name in ("set_result", "set_exception", "remove_done_callback", "exception", "get_loop", "result", "done", "cancelled", "cancel", "add_done_callback"):
        for positional, named in (((1, 2), {}), ((1, 2, 3), {}), ((), {"x": 1}), ((1,), {"x": 1})):
            try:
                getattr(future, name)(*positional, **named)
                print(name, positional, named, "is fine")
            except TypeError as error:
                print(name, positional, named, error)
    future.cancel()


asyncio.run(main())


# case: what can be awaited is asked of the class, not of the object
class Asked:
    def __getattr__(self, name):
        print("asked", name)
        raise AttributeError(name)

    def __repr__(self):
        return "asked"


class Own:
    def __init__(self):
        self.__await__ = lambda: iter(())

    def __repr__(self):
        return "own"


async def wait_for(value):
    print(asyncio.isfuture(value), asyncio.iscoroutine(value))
    for wait in (asyncio.ensure_future, asyncio.create_task, asyncio.gather, asyncio.shield):
        try:
            await wait(value)
        except TypeError as error:
            print(wait.__name__, error)


for value in (Asked(), Own(), 3):
    try:
        asyncio.run(value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
    asyncio.run(wait_for(value))
