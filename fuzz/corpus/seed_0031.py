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

def f1(p2, *, p3=dict.fromkeys((), int('zz', 16))):
    t('f1')
    g4 = object
    P(next(g4))
    P(g4.send(p3))
    P(list(g4))
    P((v5 := p3))
    return {}
async def c6(p7=9):
    try:
        assert f1, ((70368744177664 // f1),)
        if (min(([0.1] * 10)) if (-(-553304633155790596846752557012342729)) else f1): raise ExceptionGroup('g', [ValueError((int(bytes(bytearray())) % divmod(10, divmod(p7, 11)[1])[1])), KeyError(('1' * 2 ** 65))])
    except Exception:
        v8 = [(x9, i10) for i10, x9 in enumerate({})]
        v11 = (slice(super)).indices(v8)
    try:
        try: return DICT
        finally:
            await asyncio.sleep(0)
        v12 = {max(bin(65536), ('%\nŉ' * 0)[::2]): (float.fromhex('0x') * 10) for x13 in (slice(1, True)).indices(f1)}
    except Exception:
        a14, *b15 = p7
        await asyncio.sleep(0)
    return float('inf')
try:
    o16 = tuple()
    for f17 in (lambda: next(bool()), lambda: dict(f1()), lambda: 'abc'.find('b', int(), object()), lambda: iter(tuple()) is None):
        try: P(f17())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    g18 = (lambda: (lambda *a19, **k20: (a19, k20)))(); P(tuple(0.3 for x21 in sorted(SHARED)) in g18); P(list(g18))
except Exception as e: X(e)
P(f1)
