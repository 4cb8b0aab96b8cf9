def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


def two(a, b): return a, b
def optional(a, b=2, c=3): return a, b, c
def unnamed(a, b=1, /): return a, b
def mixed(a, b=1, /, c=2, *, d, e=5): return a, b, c, d, e
def named(*, first, second, third): return first, second, third
def gathered(a, *rest, key=None, **others): return a, rest, key, others


class Thing:
    def method(self, value, extra=1): return value, extra
    def forgotten(): pass
    @classmethod
    def of_class(cls, value): return value
    @staticmethod
    def of_nobody(value): return value
    def __init__(self, size=0): self.size = size


# case: nothing, one or more missing, named in order
attempt(lambda: two())
attempt(lambda: two(1))
attempt(lambda: named())
attempt(lambda: named(first=1))
attempt(lambda: named(first=1, third=1))
# case: too many positional arguments
attempt(lambda: two(1, 2, 3))
attempt(lambda: optional())
attempt(lambda: optional(1, 2, 3, 4))
attempt(lambda: (lambda: 0)(1))
attempt(lambda: named(1, 2, first=1))
attempt(lambda: mixed(1, 2, 3, 4, d=1))
# case: positional-only parameters are not keywords
attempt(lambda: unnamed(a=1))
attempt(lambda: unnamed(1, b=2))
attempt(lambda: mixed(a=1, b=2, d=3))
attempt(lambda: mixed(1, c=5, d=6))
# case: a value given twice
attempt(lambda: two(1, a=2))
attempt(lambda: two(1, 2, b=3))
attempt(lambda: gathered(1, a=2))
attempt(lambda: two(**{'a': 1}, **{'a': 2}))
attempt(lambda: two(a=1, **{'a': 2}))
# case: unknown keywords, and what may have been meant
attempt(lambda: two(1, 2, c=3))
attempt(lambda: named(frist=1, second=2, third=3))
attempt(lambda: optional(1, zebra=2))
attempt(lambda: named(first=1, second=2, third=3, fourth=4))
# case: everything gathered
attempt(lambda: gathered(1, 2, 3, key=4, other=5))
attempt(lambda: gathered(*range(3), **{'x y': 1, 'key': 2}))
# case: methods count self
attempt(lambda: Thing().method())
attempt(lambda: Thing().method(1, 2, 3))
attempt(lambda: Thing().forgotten())
attempt(lambda: Thing.method(1))
attempt(lambda: Thing.of_class())
attempt(lambda: Thing.of_nobody(1, 2))
# case: classes
attempt(lambda: Thing(1, 2))
attempt(lambda: Thing(colour=1))
attempt(lambda: object(1))
# case: keywords must be strings
attempt(lambda: gathered(**{1: 2}))
attempt(lambda: two(**{1: 2}))
# case: what is no iterable or mapping
attempt(lambda: two(*5))
attempt(lambda: two(**5))
attempt(lambda: two(1, *5))
attempt(lambda: Thing().method(*None))
attempt(lambda: print(*5))
attempt(lambda: print(**5))
attempt(lambda: two(**[1]))
