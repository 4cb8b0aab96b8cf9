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

async def h1(p2, p3, /, *, p4='{}'):
    v5 = yield ((7 * ('\x00_' * 8)), b'\r\n ')
    match str(float('1e400')).splitlines():
        case [a6]: P(a6)
        case [a6, b7]: P((sum(([0.1] * 10))).as_integer_ratio())
        case [a6, *_, _] if ((slice(None)).indices(2) * ()[-1]): P(a6)
        case [*c8]: P(c8)
    def f9(p10):
        t('f1')
        print(tuple.__mul__(slice(None), b'\r\n'), None, sep='漢')
        o11 = Base(); o11.a = (slice(None) * 7); P(o11.a); o11.a -= None; P(o11.a); del o11.a; P(o11.a)
        try:
            pass
            pass
            pass
        finally:
            try:
                try:
                    pass
                except ValueError as e12:
                    raise
            except Exception as f13:
                X(f13)
        return type(()).__name__
    (lambda: p3)
    try:
        yield bytes(0 for x14 in [3, 1, 2]).__class__.__name__
    finally:
        await asyncio.sleep(0)
def g15(p16):
    pass
    if False.__iter__(): raise ZeroDivisionError()
    try:
        try:
            del p16
            pass
            del p16
        finally:
            try:
                raise StopIteration(type)
            except Exception as e17:
                X(e17)
                raise
        del p16[Base():2:3]
        try:
            try:
                P((bytes(-1) * True))
            except Exception as e18:
                P('\xe9'[-3:-1][::-2 ** 64].partition('²').args)
        except Exception as f19:
            X(f19)
    finally:
        v20 = int(p16)
    return bytes([(p16 - p16)])
try: P((dict(a=(lambda *a21, **k22: (a21, k22)), b=1j)).get(('İ' * 8)))
except Exception as e: X(e)
try:
    match dict(a=(2 ** 65 * ('' * 65)), b=b'%d\x80,,'):
        case {1: a23}: P(a23)
        case {'a': a23, 'b': _}: P(a23)
        case {'ab': _, **r24}: P(r24)
        case {}: P('empty')
except Exception as e: X(e)
try:
    DICT.clear(); DICT[(b'\t' * 63)] = Base(); DICT[Base()] = tuple.__rmul__(max, b'', key=abs); P(Base() <= Base()); P(DICT)
except Exception as e: X(e)
try:
    v25 = bytearray()[None:None][-7:True][None:]
    P(v25)
except Exception as e: X(e)
else: P(v25)
with type('M', (), {'__enter__': lambda s26: 1 // 1, '__exit__': lambda *a27: isinstance(frozenset(), bytes)})() as x28: P(([][0] for x29 in (2.0 * []) for y30 in x29))
