def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


class Everything:
    def __len__(self): return 7
    def __hash__(self): return 2 ** 70
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return ('divmod', o)
    def __rdivmod__(self, o): return ('rdivmod', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __round__(self, n=None): return ('round', n)
    def __index__(self): return 65
    def __format__(self, spec): return f'<{spec}>'
    def __repr__(self): return 'Everything()'
    def __bool__(self): return False
    def __dir__(self): return ['b', 'a']
    def __call__(self): return 'called'


class Bad:
    def __len__(self): return -1
    def __hash__(self): return 'x'
    def __format__(self, spec): return 5
    def __repr__(self): return 5
    def __str__(self): return 5
    def __bool__(self): return 5


class Float:
    def __len__(self): return 1.5


e = Everything()
print(len(e), hash(e) == hash(2 ** 70), abs(e), divmod(e, 1), divmod(1, e), pow(e, 2), pow(e, 2, 3), round(e), round(e, 2), bin(e), oct(e), hex(e), chr(e))
print(format(e, 'q'), f'{e:zz}', repr(e), ascii(e), dir(e), callable(e), callable(5), callable(len), callable(int), all([e]), any([e]))
for f in (len, hash, repr, str, format, bool, ascii, print):
    attempt(f, Bad())
attempt(len, Float())
attempt(len, 5)
attempt(hash, [])
attempt(hash, ([],))
print(hash(1) == hash(1.0) == hash(True), hash(-1), hash('') , hash((1, 2)), hash(None), hash(()), hash(2 ** 61), hash(1.5), hash(float('inf')), hash(frozenset()))
print(abs(-5), abs(-2.5), abs(True), abs(3 + 4j), divmod(7, -2), divmod(-7.5, 2), pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(3, -1, 7), round(2.5), round(3.5), round(1234.567, 2), round(1234, -2), round(2.675, 2))
attempt(abs, 'x')
attempt(divmod, 'a', 1)
attempt(divmod, 1, 0)
attempt(pow, 'a', 1)
attempt(pow, 'a', 1, 2)
attempt(pow, 2, 3, 0)
attempt(pow, 2, -1, 4)
attempt(round, 'x')
attempt(round, 1.5, 'x')
print(bin(-5), oct(8), hex(255), bin(True), hex(-2 ** 70), chr(8364), chr(0x10ffff) == '\U0010ffff', ord('a'), ord('😀'), ord(b'x'), ascii('é😀\n'))
attempt(chr, -1)
attempt(chr, 2 ** 100)
attempt(chr, 1.0)
attempt(ord, 'ab')
attempt(ord, 1)
attempt(ord, b'ab')
attempt(bin, 'x')
attempt(hex, 1.5)
attempt(format, 1, 2)
print(isinstance(1, int), isinstance(True, (str, (float, int))), isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int), issubclass(int, (str, object)), issubclass(bool, int | str))
attempt(isinstance, 1, 1)
attempt(isinstance, 1, (1,))
attempt(isinstance, 1, list[int])
attempt(issubclass, 1, int)
attempt(issubclass, int, 1)


class Meta(type):
    def __instancecheck__(cls, v): return v == 5
    def __subclasscheck__(cls, c): return c is int


class Hooked(metaclass=Meta):
    pass


print(isinstance(5, Hooked), isinstance(6, Hooked), isinstance(5, (str, Hooked)), issubclass(int, Hooked), issubclass(str, Hooked), isinstance(Hooked(), Hooked))


class Plain:
    x = 1

    def __getattr__(self, name):
        if name == 'dynamic':
            return 'made'
        raise AttributeError(f'no {name}')

    @property
    def prop(self):
        return 'prop'

    @property
    def failing(self):
        raise KeyError('in property')


p = Plain()
print(getattr(p, 'x'), getattr(p, 'dynamic'), getattr(p, 'nope', 'default'), getattr(p, 'prop'), hasattr(p, 'x'), hasattr(p, 'nope'), hasattr(p, 'dynamic'))
attempt(getattr, p, 'nope')
attempt(getattr, p, 'failing', 'default')
attempt(hasattr, p, 'failing')
attempt(getattr, 1, 2)
attempt(getattr, 1, 'x')
attempt(hasattr, 1, 2)
attempt(setattr, 1, 'x', 1)
attempt(setattr, 1, 2, 3)
attempt(delattr, 1, 'x')
setattr(p, 'y', 5)
print(p.y, vars(p))
delattr(p, 'y')
print(vars(p), hasattr(p, 'y'))
attempt(delattr, p, 'y')
attempt(vars, 1)
print([n for n in dir(p) if not n.startswith('__')], [n for n in dir(Plain) if not n.startswith('__')], 'append' in dir([]), '__len__' in dir(list))
print(len('añb'), len(b'ab'), len({1: 2}), len(range(5)), len((1,)), len({1, 2}), len({}.keys()))
print(1, 'a', None, 2.5, [1], sep='-', end='!\n')
print()
print(*range(3), sep='')
print('a', 'b', sep=None, end=None)
attempt(print, 1, sep=1)
attempt(print, 1, end=1)
attempt(print, 1, foo=1)


class Writer:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
    def flush(self): self.parts.append('flush')


w = Writer()
print('x', 1, [2], file=w, flush=True)
print(w.parts)
attempt(print, 1, file=5)


class Shown:
    def __str__(self):
        print('inside', end=' ')
        return 'shown'


print('a', Shown(), 'b')
print(iter([1]).__next__(), next(iter('a')), id(1) == id(1), id([]) != 0, type(id(p)).__name__)


def local_names(a, b=2):
    c = 3
    return sorted(dir()), sorted(vars())


print(local_names(1))
attempt(len)
attempt(len, 1, 2)
attempt(abs)
attempt(divmod, 1)
attempt(sorted)
attempt(sorted, [1], [2])
attempt(callable)
attempt(getattr, 1)
attempt(sum)
attempt(id)
attempt(next)
