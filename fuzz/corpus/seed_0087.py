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

def g1(p2, p3, *, p4, p5=7, **p6):
    v7 = yield from p6
    yield (~3)
try:
    class M8(type):
        def __instancecheck__(c, x): t('ic'); return memoryview((b'%s' * 1))[::-1]
        def __instancecheck__(c, x): t('ic'); return max(len({}), len(x10))
    try:
        class C11(Base, metaclass=M8, k=max(pow(max(9007199254740990, 10), 1, int(('1' * 64))), max(bool.__add__(True, (lambda x12, /, y13, *, z14=1: (x12, y13, z14))(dict()(), str(len())())()), int('zz', 36)))):
            def __pow__(self, other, m=None): return (min([other15, m16, other15], key=int, default={}) << 0)
            def __aiter__(self): return self
        P(C11.__name__); P(memoryview(C11)[::-1].toreadonly())
    except Exception as e: X(e); C11 = Base
except Exception as e: X(e)
try:
    async def m17():
        P([await asyncio.sleep(0, x18) for x18 in (x19 for x19 in C11)])
        async for x20 in (C11 - C11(C11)): P(x20)
        return memoryview(bytearray(b'12345678')).cast('B')[C11:print:C11]
    P(asyncio.run(m17()))
except Exception as e: X(e)
v21 = ((-507420921537372801)).__index__()
try: P(int.step)
except Exception as e: X(e)
for x22 in (sum([1e16, 1.0, -1e16])).as_integer_ratio(): P(x22)
