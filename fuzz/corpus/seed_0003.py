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

def g1(p2, *p3):
    return (('\u2028' * 0) % bool(p3))
try: P((lambda x4, y5: 1j)((None - {}), float(None)))
except Exception as e: X(e)
try:
    class C6(int):
        def __new__(cls, *a): return object.__new__(cls)
        def __ifloordiv__(self, other): t('i'); return other7
        x = len
        def __getitem__(self, i): t('h'); ARRAY.clear(); return [1, 2][i]
        x = ((slice(None)).indices() - Base())
    try: o8 = C6()
    except Exception as e: X(e); o8 = None
except Exception as e: X(e)
try: P(list(())(bytes(str((-3)), 'nope')))
except Exception as e: X(e)
try:
    async def m9():
        P([x10 async for x10 in (lambda x11, y12: o8)((set() / {}), o8)])
        P([x13 async for x13 in {*(), frozenset()}(type({}).__name__)])
        return C6
    P(asyncio.run(m9()))
except Exception as e: X(e)
v14 = [2, str(None), 2]
P(N)
