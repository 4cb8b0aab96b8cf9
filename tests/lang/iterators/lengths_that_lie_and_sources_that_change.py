def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# case: a list's iterator looks at the list as it is
l = [1, 2, 3]
it = iter(l)
next(it)
l.insert(0, 0)
print(list(it))
l = [1, 2, 3]
it = iter(l)
l.clear()
print(list(it))
# case: once exhausted it stays exhausted
l = [1]
it = iter(l)
list(it)
l.append(2)
print(list(it))
# case: backwards over a list that shrinks or grows
l = [1, 2, 3]
it = reversed(l)
next(it)
l.clear()
print(list(it))
l = [1, 2, 3]
it = reversed(l)
l.append(9)
print(list(it))
# case: a bytearray that changes under its iterator
b = bytearray(b"abc")
it = iter(b)
next(it)
b.extend(b"d")
print(list(it))
b = bytearray(b"abc")
it = iter(b)
b.clear()
print(list(it))
b.extend(b"xyz")
print(list(it))


class Source:
    """Items 1 and 2, with a length (hint) of any sort."""

    def __init__(self, **methods):
        self.__class__ = type("Source", (Source,), {name: (lambda value: lambda self: value() if callable(value) else value)(value) for name, value in methods.items()})

    def __iter__(self):
        return iter([1, 2])


def failing():
    return 1 / 0


# case: a length that lies matters to nobody
print(list(Source(__len__=5)), tuple(Source(__len__=1000)), [*Source(__length_hint__=7)], set(Source(__len__=-1)) if False else "")
# case: a length that fails, or is no length
show(lambda: list(Source(__len__=failing)))
show(lambda: tuple(Source(__len__=failing)))
show(lambda: list(Source(__len__=-1)))
show(lambda: list(Source(__len__=2**100)))
show(lambda: list(Source(__len__="a")))
# case: hints that are no hints
show(lambda: list(Source(__length_hint__=-1)))
show(lambda: list(Source(__length_hint__="a")))
show(lambda: list(Source(__length_hint__=NotImplemented)))
show(lambda: list(Source(__length_hint__=failing)))
# case: who does not ask for the length
print([*Source(__length_hint__=3)], set(Source(__len__=failing)), dict.fromkeys(Source(__len__=failing)))
show(lambda: ",".join(map(str, Source(__len__=failing))))
show(lambda: b"".join(Source(__iter__=5)))
# case: __iter__ gives no iterator
show(lambda: list(Source(__iter__=5)))
show(lambda: iter(Source(__iter__=None)))
# case: sequences without __iter__
print(list(iter(type("G", (), {"__getitem__": lambda s, i: [1, 2][i]})())))
show(lambda: list(iter(type("G", (), {"__getitem__": lambda s, i: {0: 1}[i]})())))
print(list(reversed(type("G", (), {"__getitem__": lambda s, i: [1, 2][i], "__len__": lambda s: 3})())))
# case: iter of a callable ends at the sentinel and stays there
values = iter([1, 2, 0, 3])
it = iter(lambda: next(values), 0)
print(list(it), list(it))
# case: a callable that runs dry
values = iter([1])
print(list(iter(lambda: next(values), 0)))
# case: strict zips tell who was shorter
for parts in (([1, 2], [3]), ([1], [2, 3]), ([1, 2], [3, 4], [5]), ([1], [2], [3, 4])):
    show(lambda: list(zip(*parts, strict=True)))
# case: an error in map or filter does not end them
def picky(x):
    if x == 2:
        raise KeyError(x)
    return x


for it in (map(picky, [1, 2, 3]), filter(picky, [1, 2, 3])):
    print(next(it), end=" ")
    try:
        next(it)
    except KeyError as e:
        print("KeyError", e, end=" ")
    print(next(it))
