import asyncio
import sys
import traceback


def shown(tb):
    while tb:
        f = tb.tb_frame
        held = {k: v for k, v in f.f_locals.items() if not callable(v)} if f.f_code.co_name != '<module>' else '...'
        print(f.f_code.co_name, tb.tb_lineno, held, f.f_back and f.f_back.f_code.co_name)
        tb = tb.tb_next


def inner(a, b=2, *args, **kw):
    c = a + b
    def closure():
        return c
    d = 1 / 0


def outer(x):
    y = x * 2
    inner(y, z=1)


# case: frames that the exception left, and the one that caught it
def catches():
    k = 5
    try:
        outer(3)
    except Exception as e:
        k = 6
        shown(e.__traceback__)
        print(e.__traceback__.tb_frame.f_lineno - e.__traceback__.tb_lineno, e.__traceback__.tb_next.tb_frame.f_locals)
        return e


error = catches()
print(error.__traceback__.tb_next.tb_frame.f_locals)

# case: a generator's frame
def gen():
    q = 1
    yield q
    q = 2
    raise ValueError('g')


def user():
    w = 0
    for v in gen():
        w = v


try:
    user()
except ValueError as e:
    shown(e.__traceback__)

# case: what was caught on the way has the locals of the end
def last():
    a = 1
    try:
        outer(4)
    finally:
        a = 2


def again():
    z = 1
    try:
        last()
    except ZeroDivisionError:
        z = 2
        raise


def renewed():
    p = 1
    try:
        again()
    except ZeroDivisionError as e:
        p = 2
        raise e


try:
    renewed()
except ZeroDivisionError as e:
    shown(e.__traceback__)
    frames = [frame for frame, line in traceback.walk_tb(e.__traceback__)]
    print([f is g for f, g in zip(frames, frames[1:])])

# case: class bodies and exec
try:
    class Body:
        attr = 3
        1 / 0
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_frame.f_locals['attr'])
try:
    exec('v = 1\nw = v / 0', {}, space := {})
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_frame.f_locals, e.__traceback__.tb_next.tb_frame.f_locals is space)

# case: comprehensions, recursion
def comp():
    n = 0
    return [10 // (i - 2) for i in range(5)]


def down(n):
    m = n * 10
    if n:
        down(n - 1)
    else:
        raise LookupError


for f in (comp, lambda: down(3)):
    try:
        f()
    except Exception as e:
        shown(e.__traceback__)

# case: coroutines
async def waits(n):
    m = n + 1
    await asyncio.sleep(0)
    raise KeyError(m)


async def awaits():
    h = 1
    await waits(h)


try:
    asyncio.run(awaits())
except KeyError as e:
    print([(f.f_code.co_name, f.f_locals) for f, _ in traceback.walk_tb(e.__traceback__) if 'wait' in f.f_code.co_name])

# case: the traceback module shows them, and clears them
def plain(x, name='n'):
    y = [x] * 2
    return y[name]


try:
    plain(1)
except TypeError as e:
    text = traceback.TracebackException.from_exception(e, capture_locals=True)
    print([line for line in ''.join(text.format()).splitlines() if ' = ' in line][-3:])
    print(text.stack[-1].locals)
    traceback.clear_frames(e.__traceback__)
    shown(e.__traceback__)

# case: the hook at the end can look at them
def hook(kind, value, tb):
    while tb.tb_next:
        tb = tb.tb_next
    print(kind.__name__, tb.tb_frame.f_locals, tb.tb_frame.f_back.f_code.co_name)


sys.excepthook = hook
try:
    plain(2, 'm')
except TypeError as e:
    sys.excepthook(type(e), e, e.__traceback__)
# case: what was caught is let go of when the handler ends
import weakref, gc


class Large:
    pass


def fails():
    large = Large()
    seen.append(weakref.ref(large))
    raise ValueError


seen = []
def once():
    try:
        fails()
    except ValueError:
        pass
    gc.collect()
    print(seen[-1]() is None)


once()
