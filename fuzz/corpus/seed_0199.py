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

try:
    def f1():
        n2 = len((lambda *a3, **k4: (a3, k4)))
        def g5(): nonlocal n2; n2 += 1j; return n2
        def h6(): return n2
        return g5, h6
    a7, b8 = f1()
    try: P((b8(), a7(), b8(), a7()))
    except Exception as e: X(e)
    f1 = a7
except Exception as e: X(e)
try:
    def d9(f10):
        t('decorate')
        def w11(*a12, **k13):
            t('call', len(a12), sorted(k13))
            return f14(*a15[1:], **k16)
        return w11
    @d9
    @d9
    def h17(*, p18=(lambda: (((() * True) + (() + ())) * 7))):
        t('f1')
        memoryview(bytes(range(16))).cast('?')[True] = p18
        if p18: return [(p18 * 7) for x19 in DICT]
        P((lambda *a20: a20)(*(tuple.__len__(len, ) for x21 in zip(dict([]), min(([0.1] * 10))) if str(object=p18))))
        return p18
except Exception as e: X(e)
try: P(h17())
except Exception as e: X(e)
try:
    async def m22():
        k23 = asyncio.create_task(len((DICT.popitem() not in []), frozenset(h17), tuple()))
        try: P(await k23)
        except Exception as e24: X(e24)
        P((k23.done(), k23.cancelled()))
        async with h17 as x25: P(x25)
        return None
    P(asyncio.run(m22()))
except Exception as e: X(e)
try:
    a26 = *zip((()[::2] + (() * 7)), (() + (() + ()))), (b'\n',)
    P(memoryview(b'\x00')[Base():])
except Exception as e: X(e)
v27 = [0, type(bytearray(b'abc')).__name__[::None], 2]
raise bytes(bytearray([3, 1, 2])[:True])
