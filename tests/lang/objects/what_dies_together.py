import asyncio
import gc
import sys
import weakref


class Node:
    def __init__(self, name, *owned):
        self.name, self.owned = name, owned

    def __del__(self):
        print("del", self.name)


# case: cycles that one collection finds go oldest first
def cycles(count):
    for name in range(count):
        node = Node(name)
        node.me = node


cycles(3)
gc.collect()


# case: an owner goes before what only it refers to, the last item of a tuple first
def owner():
    node = Node("owner", Node("first", Node("inner")), Node("second"))
    node = None
    gc.collect()


owner()


# case: in a cycle the one that was made first goes first, also when it is owned
def owned_cycle():
    inner = Node("inner")
    outer = Node("outer", inner)
    inner.up = outer
    inner = outer = None
    gc.collect()


owned_cycle()


# case: attributes go in the order in which they were set
def attributes():
    node = Node("holder")
    node.b, node.a = Node("b"), Node("a")
    node = None
    gc.collect()


attributes()


# case: references to what dies together are told target by target, the newest first
def references():
    class Target:
        pass

    targets = [Target() for _ in range(3)]
    refs = [weakref.ref(target, lambda _, at=(at, n): print("gone", at)) for at, target in enumerate(targets) for n in range(2)]
    target = None
    targets.append(targets)
    targets = None
    gc.collect()
    print(len(refs))


references()


# case: asynchronous generators are closed in the order in which they were made
async def ticks(name):
    try:
        yield name
    finally:
        print("closed", name)


async def main():
    made = [ticks(name) for name in range(3)]
    for one in made:
        await anext(one)
    made.append(made)
    made = one = None
    gc.collect()
    await asyncio.sleep(0)


asyncio.run(main())


# case: one that yields again is told of where it was let go
def stubborn():
    try:
        yield 1
    finally:
        yield 2


def told(unraisable):
    place = unraisable.exc_traceback
    print(unraisable.exc_value, place.tb_frame.f_code.co_name, place.tb_lineno - place.tb_frame.f_code.co_firstlineno, place.tb_next)


def let_go():
    for _ in stubborn():
        break


sys.unraisablehook = told
let_go()


def cycle():
    one = stubborn()
    next(one)
    held = [one]
    held.append(held)
    one = held = None
    gc.collect()


cycle()
