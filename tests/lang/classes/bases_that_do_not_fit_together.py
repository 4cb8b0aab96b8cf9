"""Layouts of bases, metaclasses with arguments and orders of their own."""


def attempt(make):
    try:
        made = make()
        print(made.__name__, [c.__name__ for c in made.__mro__], made.__base__.__name__)
    except TypeError as error:
        print(error)


class S0: __slots__ = ()
class S1: __slots__ = ('a',)
class S2: __slots__ = ('b',)
class Below(S1): __slots__ = ('c',)
class Plain: pass
class Dict1: __slots__ = ('__dict__',)
class Weak: __slots__ = ('__weakref__',)
class Int(int): pass
class List(list): pass
class Error(ValueError): __slots__ = ('code',)

# case: two bases with slots of their own do not fit, with empty ones they do
for bases in ((S1, S2), (Below, S2), (S1, S0), (S0, S1), (Below, S1), (S1, Plain), (Plain, Below), (S1, Dict1), (Weak, Below), (Dict1, Weak)):
    attempt(lambda: type('X', bases, {}))

# case: slots beside builtin classes
for bases in ((Int, S1), (S1, List), (Int, List), (Int, Plain), (Plain, Int), (S0, List), (Error, KeyError), (Error, OSError), (OSError, ImportError), (Error, S1)):
    attempt(lambda: type('X', bases, {}))

# case: the base comes from where the layout is
class A(Plain, Below): pass
print(A.__base__.__name__, Int.__base__, type('X', (Plain, Int), {}).__base__.__name__, object.__base__)


class Meta(type):
    def __new__(meta, name, bases, namespace, *, x=0, **others):
        made = super().__new__(meta, name, bases, namespace)
        made.x, made.others = x, others
        return made

    def __init__(cls, *args, **others):
        pass


class WithMeta(metaclass=Meta): pass

# case: keywords reach the metaclass that only a base has
made = type('B', (WithMeta,), {}, x=5, y=6)
print(type(made), made.x, made.others)
class C(WithMeta, x=7): pass
print(C.x, C.others)
for kwargs in ({'x': 5}, {}):
    try:
        print(type('D', (), {}, **kwargs))
    except TypeError as error:
        print(error)

# case: a metaclass with an order of its own
def ordered(order):
    class Ordered(type):
        def mro(cls):
            return order(cls)
    return Ordered
for order in (lambda c: None, lambda c: [c, 5], lambda c: (c, object), lambda c: [int], lambda c: []):
    attempt(lambda: ordered(order)('O', (), {}))

# case: subscripts of classes go through the attributes of the metaclass
class Asked(type):
    def __getattr__(cls, name):
        print('asked for', name)
        raise AttributeError(name)
class Given(type):
    def __getattr__(cls, name):
        return lambda key: (name, key)
class Own(type):
    def __getitem__(cls, key):
        return 'own', key
class Later: pass
Later.__class_getitem__ = lambda *args: args
for meta in (type, Asked, Given, Own):
    try:
        print(meta('K', (), {})[0])
    except TypeError as error:
        print(error)
print(Later[1])
