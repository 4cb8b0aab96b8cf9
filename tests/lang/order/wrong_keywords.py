"""When it is found that a keyword is no str, or given twice."""


class Source:
    def __iter__(self):
        print('iterated')
        return iter(())


def f(*args, **keywords):
    return args, keywords


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


source, wrong = Source(), {1: 2}

# case: the iterable is iterated before the keywords are looked at
attempt(lambda: f(*source, **wrong))
attempt(lambda: f(*source, a=1, **wrong))
attempt(lambda: f(*source, **{'a': 1}, **{'a': 2}))
attempt(lambda: len(*source, **wrong))

# case: what cannot be called says that first
attempt(lambda: source(**wrong))
attempt(lambda: source(*source, **wrong))
attempt(lambda: f(**wrong))
attempt(lambda: dict(**wrong))
attempt(lambda: print(**wrong))

# case: mappings of other kinds
class Mapping:
    def keys(self):
        print('keys')
        return [1]
    def __getitem__(self, key):
        print('item', key)
        return key
attempt(lambda: f(*source, **Mapping()))
attempt(lambda: f(**5))

# case: the bases of a class, and its keywords
class Meta(type): pass
def meta():
    print('meta')
    return Meta
class A(*source, metaclass=meta()): pass
class B(metaclass=meta(), *source): pass
class C[T](*source, metaclass=meta()): pass
print(type(A).__name__, type(B).__name__, type(C).__name__)

# case: the truth of a choice is asked once
class Truth:
    def __init__(self, name): self.name = name
    def __bool__(self):
        print('truth of', self.name)
        return True
a, b, c = map(Truth, 'abc')
def conditions():
    if (a if b else c): print('if')
    if not (a if b else c): print('not')
    if (a if b else c) and c: print('and')
    while (a if b else c): break
    print(1 if (a if b else c) else 2, [1 for x in (1,) if (a if b else c)])
    assert (a if b else c)
conditions()
