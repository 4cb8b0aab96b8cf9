import warnings
warnings.simplefilter("ignore")


async def agen():
    try:
        yield 1
    except ValueError as error:
        yield "caught", error.args


def drive(step):
    try:
        return "waits", step.send(None)
    except StopIteration as end:
        return "gives", end.value
    except BaseException as error:
        return type(error).__name__, str(error)


def thrown(step, *args):
    try:
        return step.throw(*args)
    except BaseException as error:
        return type(error).__name__, str(error)


# case: the arguments of athrow are counted and judged when it is awaited
for args in (), (1, 2, 3, 4), (5,), (ValueError(1), 2), (ValueError, None, 3), (ValueError, (1, 2)), (ValueError("v"),):
    a = agen()
    drive(a.asend(None))
    print(args, drive(a.athrow(*args)))

# case: a step that was thrown something wrong is over
a = agen()
for step in a.asend(None), a.athrow(ValueError), a.aclose():
    print(thrown(step, 5), drive(step))

# case: what is wrong goes through the coroutines that wait
async def waits():
    try:
        return await agen_waits().asend(None)
    except TypeError as error:
        return "TypeError", str(error)
class Pause:
    def __await__(self):
        yield "pause"
async def agen_waits():
    await Pause()
    yield 1
c = waits()
print(drive(c), thrown(c, 5))

# case: an exception of a coroutine class that makes something else
class Odd(Exception):
    def __new__(cls):
        return 5
async def catches():
    try:
        await Pause()
    except TypeError as error:
        return str(error)
c = catches()
print(drive(c), thrown(c, Odd))
