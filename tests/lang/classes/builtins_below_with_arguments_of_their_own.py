"""Subclasses of builtins whose `__init__` or `__new__` takes what the builtin does not."""

from collections import deque


def attempt(make):
    try:
        print(repr(make()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def below(base):
    class Init(base):
        def __init__(self, *args, **keywords):
            self.got = len(args), sorted(keywords)

        def __repr__(self):
            return f'{base.__name__} {base.__repr__(self)} {self.got}'

    class New(base):
        def __new__(cls, *args, **keywords):
            return base.__new__(cls, *args)

        def __repr__(self):
            return f'{base.__name__} {base.__repr__(self)}'

    class Plain(base):
        pass

    return Init, New, Plain


# case: keywords of immutable values go to an __init__, those of mutable ones to a __new__
for base in (int, float, complex, str, bytes, tuple, frozenset, list, set, dict, bytearray, deque):
    Init, New, Plain = below(base)
    for cls in (Init, New, Plain):
        attempt(lambda: cls(x=1))
        attempt(lambda: cls((), y=2) if base not in (int, float, complex) else cls(3, y=2))

# case: too many arguments, as each class says it
for base in (int, float, complex, str, bytes, tuple, frozenset, list, set, bytearray, enumerate):
    Init, New, Plain = below(base)
    attempt(lambda: Plain(1, 2, 3, 4, 5))
    attempt(lambda: base(1, 2, 3, 4, 5))
    attempt(lambda: Init(1, 2, 3, 4, 5))

# case: iterators with an __init__ of their own
for base, args in ((map, (len, ['a'])), (filter, (None, [1])), (zip, ([1],)), (enumerate, ([1],))):
    class Init(base):
        def __init__(self, *args, **keywords):
            self.got = sorted(keywords)
    try:
        made = Init(*args, x=1)
        print(base.__name__, made.got, list(made))
    except TypeError as error:
        print(error)

# case: what wraps functions is wrapped by __init__
class Static(staticmethod):
    def __init__(self, function, note):
        super().__init__(function)
        self.note = note

class Class(classmethod):
    def __new__(cls, note):
        return super().__new__(cls, note)
    def __init__(self, note):
        super().__init__(lambda owner: (owner.__name__, note))

class Owner:
    f = Static(lambda: 'called', 'a note')
    g = Class(5)
print(Owner.f(), Owner.__dict__['f'].note, Owner.g(), Owner().g())
print(staticmethod.__new__(Static, 1, 2, x=3).__func__ is None or True)
for call in (lambda: staticmethod(), lambda: classmethod(1, 2), lambda: staticmethod(x=1)):
    attempt(call)
