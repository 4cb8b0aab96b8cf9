# Special methods that are no functions: they are called as what they are, without the object.


def show(call):
    try:
        print(repr(call()))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class Thing:
    def __repr__(self):
        return 'a thing'


class Callable:
    def __call__(self, *args):
        print('called', args)
        return 5


def counted(*args):
    print(len(args))
    return 3


# case: classes, objects with __call__, static methods and properties in the place of methods
for what in Thing, Callable(), staticmethod(counted), classmethod(lambda cls, *args: counted(*args)), property(lambda self: counted):
    class Special:
        __len__ = __getitem__ = __add__ = __contains__ = __neg__ = __call__ = __lt__ = __index__ = __int__ = __float__ = what
        __format__ = __enter__ = __exit__ = __setitem__ = __delitem__ = __next__ = __round__ = __getattr__ = __bytes__ = what
        __reversed__ = __divmod__ = __pow__ = __str__ = what

    class Iterable:
        __iter__ = what

    o = Special()

    def enter():
        with o:
            pass

    def assign():
        o[1] = 2

    def delete():
        del o[1]

    print(type(what).__name__)
    for call in (lambda: len(o), lambda: o[1], lambda: o + 1, lambda: 1 in o, lambda: -o, lambda: o(1), lambda: o < 1, lambda: 'abcdef'[o],
                 lambda: int(o), lambda: float(o), lambda: format(o), enter, assign, delete, lambda: next(o), lambda: round(o), lambda: o.absent,
                 lambda: bytes(o), lambda: reversed(o), lambda: divmod(o, 1), lambda: o ** 2, lambda: str(o)[:2],
                 lambda: [*Iterable()], lambda: bytes(Iterable()), lambda: 1 in Iterable(), lambda: next(o, 0)):
        show(call)

# case: numbers that are not in a range are shown as they are
show(lambda: range(0).index(False))


class Loud(int):
    def __repr__(self):
        return 'loud!'


show(lambda: range(5).index(Loud(9)))
show(lambda: range(5).index(9))


# case: bytes are made of one item after the other, up to the first that is none
def numbers():
    for n in 1, 2, 300, 4:
        print('gives', n)
        yield n


for make in bytes, bytearray, bytearray(b'x').extend, lambda source: int.from_bytes(source, 'big'), b''.join:
    show(lambda: make(numbers()))
    show(lambda: make(iter([1, 'a'])))


class NoIterator:
    def __iter__(self):
        return self


class Failing:
    def __iter__(self):
        raise ValueError('not today')


for source in NoIterator(), Failing():
    for make in bytes, bytearray, bytearray(b'x').extend, lambda source: int.from_bytes(source, 'big'), b''.join, list:
        show(lambda: make(source))


# case: objects whose __call__ is another object
class Endless:
    pass


Endless.__call__ = Endless()
try:
    Endless()()
except RecursionError as e:
    print(e)


class Descriptor:
    def __get__(self, owner, cls):
        return lambda *args, **keywords: (args, keywords)


class Described:
    __call__ = Descriptor()


class ByClass:
    @classmethod
    def __call__(cls, *args, **keywords):
        return cls.__name__, args, keywords


class Making:
    __call__ = Thing


print(Described()(1, 2, x=3), Described()(*[1], **{'y': 2}), ByClass()(1, k=2), Making()())


# case: keywords of a method that is an object with a descriptor in the place of __call__
class Busy:
    def __get__(self, owner, cls):
        [bytes(100) for _ in range(200)]
        return lambda *args, **keywords: (args, keywords)


class Called:
    __call__ = Busy()


import types

print(types.MethodType(Called(), [1, 2])(a=[3, 'x' * 3], b={'k': [1]}))

# case: a complex modulus is refused where there could be a power
for args in (1j, (), 3), (1j, 2, 3), (1, 1j, 3), ((), 1j, 3), ('a', 2, 1j), (1, 'a', 1j), (1j, None, 3), (1.5, 1j, 3):
    show(lambda: pow(*args))
