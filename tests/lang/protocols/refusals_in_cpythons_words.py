# Items that cannot be assigned or deleted, classes that are none, and the words of arguments.


def show(call):
    try:
        print(repr(call()))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


def delete(container, key):
    del container[key]


def assign(container, key):
    container[key] = 1


class Index:
    def __index__(self):
        print('index')
        raise KeyError('boo')


class Empty:
    pass


class Pair(tuple):
    pass


# case: a sequence makes an int of an index before it refuses it
for container in (), b'abc', 'abc', range(3), Pair(), 5, Empty(), frozenset(), None, int, 1.5, iter([]), slice(1), memoryview(b'abc'), [], {1: 1}, bytearray(b'a'):
    print(type(container).__name__)
    for key in 0, 2**70, Index(), 'a', slice(1), True, 1.5:
        if type(container) is not dict or type(key) is not Index:
            show(lambda: delete(container, key))
            show(lambda: assign(container, key))


class Deletes:
    def __delitem__(self, key):
        pass


class Assigns:
    def __setitem__(self, key, value):
        pass


# case: a class that does one of the two lacks the other's method
show(lambda: assign(Deletes(), 0))
show(lambda: delete(Assigns(), 0))


class Anything:
    def __getattribute__(self, name):
        return None


class Refusing:
    def __getattribute__(self, name):
        raise KeyError(name)


class Derived:
    @property
    def __bases__(self):
        return (int,)


class Numbered:
    __bases__ = 5


class Odd:
    __bases__ = (1,)


class Claiming:
    def __init__(self, base):
        self.__bases__ = (base,)


# case: what has a tuple of bases is as good as a class
for what in Anything(), Refusing(), Derived(), Numbered(), Odd(), Anything:
    show(lambda: issubclass(Empty, what))
    show(lambda: isinstance(5, what))
    show(lambda: issubclass(what, Empty))
    show(lambda: isinstance(what, what))
    show(lambda: issubclass(what, what))
root = Derived()
print(issubclass(Claiming(root), root), issubclass(Claiming(Claiming(root)), root), issubclass(Claiming(int), int), issubclass(root, Claiming(root)))
print(type.__subclasscheck__(int, root))
show(lambda: type.__subclasscheck__(int, 5))

# case: parameters of generic classes are shown by module and name
def function():
    pass


class Outer:
    class Inner:
        pass

    def method(self):
        pass


print(list[function], list[len], list[Outer.Inner], list[Outer.method], list[[function]], dict[str, 'text'], list[None], list[...], list[int | None])

# case: fields of a format take items of classes
show(lambda: '{a[1]}'.format(a=list))
show(lambda: '{a[1]!s}'.format(a=Empty))
show(lambda: '{a[1]}'.format(a=int))
show(lambda: '{a[x]}'.format(a=5))

# case: None is None in messages about arguments
show(lambda: b'a'.ljust(3, None))
show(lambda: type(None, (), {}))
show(lambda: type('a', None, {}))
show(lambda: type('a', (), None))
show(lambda: max(nope=0))
show(lambda: min(key=1))
show(lambda: type(int | str)())

# case: a specification with a lone surrogate is shown as it is
for value in 1j, 1, 1.5, 'text':
    try:
        format(value, '\u6f22\ud83d_')
    except ValueError as e:
        print(ascii(e))

# case: floats are read from what has a buffer, and errors show it
show(lambda: float(memoryview(b'1.5')))
show(lambda: float(bytearray(b'x')))
try:
    float(memoryview(b'x'))
except ValueError as e:
    print(str(e).split(' at ')[0])

# case: a flat view without items is contiguous if its stride is
view = memoryview(bytes(16))
print(view[0:0].contiguous, view[0:0:2].contiguous, view[3:4:2].contiguous, view[3:4:2].strides, view[::2**62].strides[0] > 0, view.cast('h')[-1:2:3].contiguous)
show(lambda: str(view[0:0:2], 'ascii'))
show(lambda: int(view[0:0:2]))
show(lambda: view[0:0:2].cast('h'))
show(lambda: b'a' + view[0:0:2])
show(lambda: b'a'.startswith(view[0:0:2]))
show(lambda: memoryview(b'').cast('B', 5))

# case: two stars and a name that is no str
D = {1: 2}
show(lambda: str.__len__(b'a', **D))
show(lambda: str.__len__('a', **D))
show(lambda: str.__add__(**D))
show(lambda: max(**D))
