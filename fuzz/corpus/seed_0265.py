class Stop(BaseException): pass
class Base:
    def __repr__(self): return type(self).__name__ + '()'
N = 0
def t(*what):
    global N
    N += 1
    if N > 600: raise Stop
    if what: print('t', *what)
def show(x, depth=0):
    kind = type(x)
    if depth < 5:
        if kind is list: return '[' + ', '.join([show(y, depth + 1) for y in x]) + ']'
        if kind is tuple: return '(' + ', '.join([show(y, depth + 1) for y in x]) + ')'
        if kind is dict: return '{' + ', '.join([show(k, depth + 1) + ': ' + show(v, depth + 1) for k, v in x.items()]) + '}'
        if kind is set or kind is frozenset: return kind.__name__ + ' ' + ', '.join(sorted([show(y, depth + 1) for y in x]))
    return repr(x)
def cut(text):
    text = text.split(' at 0x')[0].encode('ascii', 'backslashreplace').decode()
    return text if len(text) < 400 else text[:300] + '...' + str(len(text))
def P(x):
    t()
    print(cut(show(x)))
def X(e):
    t()
    print('!', type(e).__name__, cut(str(e)), type(e.__cause__).__name__, type(e.__context__).__name__, getattr(e, '__notes__', ''))
class Shared(Base): pass
SHARED, DICT, ARRAY = [1, 2], {1: 2}, bytearray(b'ab')

def g1(*p2, **p3):
    try: yield from '3.5Z\r\n12'.partition(str(p3, 'nope', 'surrogatepass'))
    except (KeyError, IndexError, AttributeError) as e4: X(e4)
    if ''.removesuffix(('漢\xe9' * 7)):
        print(*list(range(-2 ** 70, 2 ** 70, 3 ** 20).count(range(1_000_000, (-1))[190]) for x5 in p3))
        def g6(p7, p8, **p9):
            yield (1e-4).as_integer_ratio()
            try: yield from Base()
            except ArithmeticError as e10: X(e10)
        v11 = dict({})
    v12 = bytearray(b'abc'); w13 = memoryview(v12)
    ((float(format(1e300, '.17g')) % 4.658432412349201e-48)).as_integer_ratio()[p2] = None
    P((bytes(v12), bytes(w13)))
    print(p2, b' ', sep='Σ-7')
    yield bytes([0, 97])
def g14(p15, /, *, p16=1.5, p17):
    try: yield from b'\xff'
    except (TypeError, ValueError) as e18: X(e18)
    try: yield b'\xff'
    finally: t('fin', 1)
v19 = range(-2 ** 70, 2 ** 70, 3 ** 20).count(divmod(range(65534, 11).count(divmod((-667962291644822019917803887534023914), (-140))[0]), int(b'12%d\t\x80'))[0])
try:
    class D20:
        def __set__(self, obj, value): t('dset'); P(v19)
        def __delete__(self, obj): t('ddel')
    class C22(Base):
        x = D20()
        def __missing__(self, k): t('missing'); return k23
    o24 = C22()
    for f25 in (lambda: o24.x, lambda: setattr(o24, 'x', ()), lambda: o24.x, lambda: o24.__dict__, lambda: delattr(o24, 'x'), lambda: C22.x is None):
        try: P(f25())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
for x26 in (slice(1, -2)).indices(''): P('ǅ__'.partition(ascii(('Z\ud83d__' * 16))))
