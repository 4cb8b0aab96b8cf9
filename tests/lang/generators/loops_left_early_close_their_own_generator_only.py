# A generator that something else refers to goes on after the loop.
def gen(name):
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("closed", name)


class Kept:
    def __init__(self):
        self.generator = gen("kept by an object")

    def __iter__(self):
        return self.generator


class Made:
    def __iter__(self):
        try:
            yield from gen("delegated to")
        finally:
            print("its __iter__ ends")


def run():
    g = gen("kept by a name")
    for _ in iter(g):
        break
    print(next(g))

    keep = []

    def make():
        keep.append(gen("kept by a list"))
        return keep[0]

    for _ in make():
        break
    print(list(keep[0]))

    kept = Kept()
    for _ in kept:
        break
    print(list(kept))

    for _ in Made():
        break
    print("left")
    for x in (y for y in gen("in a generator expression")):
        break
    print("left")
    for x in (y for y in [1, 2] for z in gen("in its second clause")):
        break
    print("left")
    for x in enumerate(gen("in enumerate")):
        break
    print("left")

    def early():
        for x in gen("returned through"):
            for y in enumerate(gen("first")):
                return x, y

    print(early())
    g.close()


run()
