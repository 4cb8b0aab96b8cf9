import gc
import sys
import warnings


async def work():
    pass


async def other():
    await work()


class Place:
    async def method(self):
        pass


def told(act):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        act()
        gc.collect()
    return [(str(each.message), each.category.__name__) for each in seen]


# case: a call that is a statement is told of at once
def forgets():
    work()
print(told(forgets))

# case: the line is that of the call
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    work()
    Place().method()
    for _ in range(2):
        work()
print([(str(each.message), each.lineno - 34, type(each.source).__name__) for each in seen])

# case: one that a variable held is told of once it is gone
def keeps():
    mine = work()
    return type(mine).__name__
print(told(keeps))
def holds():
    return [work(), other()]
print(sorted(told(lambda: holds().clear())))

# case: a coroutine that was closed, thrown into or begun is not told of
def closes():
    work().close()
def throws():
    try:
        work().throw(KeyError)
    except KeyError:
        pass
def begins():
    try:
        work().send(None)
    except StopIteration:
        pass
print(told(closes), told(throws), told(begins))

# case: neither are generators, nor what is awaited
def generators():
    (x for x in ())
    async def agen():
        yield
    agen()
    try:
        other().send(None)
    except StopIteration:
        pass
print(told(generators))

# case: as an error it goes no further than sys.unraisablehook
def hook(seen):
    print("hook", seen.exc_type.__name__, seen.exc_value, type(seen.object).__name__)
sys.unraisablehook = hook
with warnings.catch_warnings():
    warnings.simplefilter("error")
    work()
    print("and on it goes")
sys.unraisablehook = sys.__unraisablehook__

# case: results that are used somewhere are not told of
def uses(flag):
    first = work() if flag else other()
    pair = (work(), flag and other())
    for each in (first, *pair):
        each.close()
print(told(lambda: uses(True)))

# case: a coroutine that waits and is forgotten is closed
class Pause:
    def __await__(self):
        yield
async def waits(name):
    try:
        await Pause()
    finally:
        print("closed", name)
def begin(name):
    waits(name).send(None)
begin("one")
gc.collect()

# case: so are those that are left at the end
left = waits("left")
left.send(None)
