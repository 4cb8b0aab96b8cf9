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
    def d1(f2):
        t('decorate')
        def w3(*a4, **k5):
            t('call', len(a4), sorted(k5))
            return (f6(*a7, **k8), (lambda x9=[], *, k10=[]: k10)(*[]))
        return w3
    @d1
    @d1
    def h11(p12):
        return p12
except Exception as e: X(e)
try:
    async def n13(x14):
        try:
            await asyncio.sleep(0)
            return x14
        finally: t('end', x14)
    async def m15():
        k16 = asyncio.create_task(n13(h11))
        try: P(await asyncio.wait_for(k16, 0))
        finally: P((k16.done(), k16.cancelled()))
    asyncio.run(m15())
except Exception as e: X(e)
try:
    g17 = h11(*range(1))
    P(next(g17, h11(p12=range(5, 4, -1)[0:][int(('9' * 30))])))
    P(g17.close())
    P(list(g17))
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup('g', [ValueError(int(bytearray([3, 1, 2]))), TypeError('\ud83d%s12')])
    except* ExceptionGroup as e18:
        raise
except Exception as f19:
    P(f19); X(f19)
    if isinstance(f19, ExceptionGroup): P(f19.exceptions)
