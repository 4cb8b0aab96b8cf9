import asyncio
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

async def h1(p2, p3, p4=True):
    v5 = yield Base()
    assert dict(dict(DICT, c=p3), c=v5), (p2, p3, p3)
    with range(9, (-1073741822))[10]:
        P(bytearray(b'abc'))
    if [p4].pop(p4(p3, p3(p2, str.upper(p2(p3)))), start=v5):
        match p4:
            case (0 | 'ab' | False): P((1, p3))
            case bytes() if v5: P(2)
            case bytes(): P(3)
            case _: P('none')
        try:
            yield p2
        finally:
            await asyncio.sleep(0)
        for v6 in [divmod(x7, p4)[1] for x7 in [(p4 ** -1), (p4 << 2), p3][None:None]]:
            try:
                del v6
            finally:
                v8 = SHARED
    v9 = yield p2
async def c10():
    t('f4')
    for x11 in list(zip(dict([]), filter((lambda x12: (t(5), x12)[1]), []), Base((lambda x13, /, y14, *, z15=1: (x13, y14, z15))(len(range()), (lambda x16, /, y17, *, z18=1: (x16, y17, z18))(tuple()(), (lambda *a19, **k20: (a19, k20))()))))):
        t()
        with delattr(x11, start=len(x11)):
            if x11: continue
        assert range(0, 1), (x11.__doc__ is None)
        v21 = w22 = x11
    try:
        try:
            v23 = '{0}😀é😀'.format(int(bool(round()()))(), len((lambda *a24, **k25: (a24, k25))()), a=(lambda *a26, **k27: (a26, k27))()).split(None, 0)
        except ValueError as e28:
            raise
    except Exception as f29:
        X(f29)
    P(property())
    return range(((lambda x30, /, y31, *, z32=1: (x30, y31, z32))((lambda x33, /, y34, *, z35=1: (x33, y34, z35))((lambda x36, /, y37, *, z38=1: (x36, y37, z38))(divmod(int(), len()), next())(), len(bin())())(), (lambda x39, /, y40, *, z41=1: (x39, y40, z41))((lambda x42, /, y43, *, z44=1: (x42, y43, z44))(memoryview(), len()())()(), (lambda x45, /, y46, *, z47=1: (x45, y46, z47))(len(KeyError()), str.upper(len(len(ord())))))) is not None))
try:
    P((lambda *a48: a48)(*Shared))
except Exception as e: X(e)
v49 = ' 1\''
v50 = (bool.__add__(True, v49) << 13)
try:
    g51 = v50; P(v50[v50, range(5)] in g51); P(list(g51))
except Exception as e: X(e)
v52 = ('' * 0)
P(N)
