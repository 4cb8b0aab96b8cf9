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

def g1(p2, p3='-71', *p4):
    t('f1')
    if float('-inf') or False:
        g5 = {k6: (p3 * 7) for k6, v7 in zip(p2, p2)}(p3, strict=p3)
        P(next(g5))
        P(g5.send(p4.__or__(type(p3).__name__)))
        P(list(g5))
        try: yield from object({})
        except TypeError as e8: X(e8)
        if list: raise StopIteration(p3)
    if '١😀'.partition('ab')[:-1]: raise StopIteration(p2)
    return tuple(Exception)
try:
    def d9(f10):
        t('decorate')
        def w11(*a12, **k13):
            t('call', len(a12), sorted(k13))
            return f14(*a15, **k16)
        return w11
    @d9
    @d9
    def h17(p18=None):
        return p18
except Exception as e: X(e)
try:
    P(BaseExceptionGroup('b', [AttributeError(repr(h17(p18=h17())).replace('abA\'\r\n'[:], str(object=h17), count=9), name=str(object=(h17(h17(), h17()), h17, h17()))), KeyboardInterrupt()]).derive([TypeError(2)]))
except Exception as e: X(e)
v19 = '__'
try: P(v19)
except Exception as e: X(e)
try: P(h17[str(h17(p18=h17))])
except Exception as e: X(e)
try:
    async def n20(x21):
        try:
            await asyncio.sleep(0)
            return x21
        finally: t('end', x21)
    async def m22():
        k23 = asyncio.create_task(n20((h17, g1(p2={}), (7 * v19))))
        try: P(await asyncio.wait_for(k23, 0))
        finally: P((k23.done(), k23.cancelled()))
    asyncio.run(m22())
except Exception as e: X(e)
try:
    def f24(p25, p26=67, p27=660187520490934953689344474221374803, **p28):
        if (Base() ^ h17): raise TypeError([((-18) << 31)][2 ** 63])
        assert (p25 and h17), sum(([0.1] * 10), p25)
        return (slice(v19) is None)
except Exception: raise ZeroDivisionError()
