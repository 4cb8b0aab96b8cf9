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

async def c1(*p2):
    t('f1')
    g3 = (lambda *a4, **k5: (a4, k5))()
    P(g3.throw(()))
    for v6 in [*p2, p2]:
        try:
            assert (*[p2, v6, p2()], memoryview(bytearray(b'12345678')).cast('f')), v6
        finally:
            pass
    v7 = ''
    return sum(p2)
try:
    P(asyncio.run(c1()))
except Exception as e: X(e)
try:
    P(bytes([0, 0]).join([]))
    P(bytes([256, 256]))
    P((lambda x8, /, y9, *, z10=1: (x8, y9, z10)))
except Exception as e: X(e)
try:
    P(b'\t%sa')
    P(bytearray(b'abc'))
    P(bytearray(0))
except Exception as e: X(e)
def f11(p12=4294967298, p13=None, p14='\t'):
    p13 //= p14
    return p14
try:
    a15, (*b16, c17), d18 = f11
    v19 = getattr(bytes(Base()), '__name__')
finally:
    b16 = b16
