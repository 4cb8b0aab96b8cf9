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

def g1(*p2, p3, p4):
    yield None
    yield (ascii(slice(None)) + ('😀' % (iter(), p3)))
    v5 = []
    yield min([p3, sum(([0.1] * 10)), p4(p4(), p3())])
try:
    class C6(OSError):
        __len__ = ({1: float('-inf'), 1.0: [], True: b'\r\n'}).get(chr(0x1f600))
except Exception as e: X(e)
try:
    o7 = Base(); o7 //= False.numerator; P(o7)
except Exception as e: X(e)
try:
    async def n8(x9):
        try:
            await asyncio.sleep(0.01)
            return x9
        finally: t('end', x9)
    async def m10():
        k11 = asyncio.create_task(n8(o7))
        try: P(await asyncio.wait_for(k11, 0))
        finally: P((k11.done(), k11.cancelled()))
    asyncio.run(m10())
except Exception as e: X(e)
try:
    g12 = g1(p3=None, p4=[f13(y14) for f13 in [(lambda a15, x16=x16: (a15, x16)) for x16 in [int('+5'), sum(sorted([])), 1073741824]] for y14 in o7])
    P(next(g12))
    P(g12.send(3))
    P(list(g12))
except Exception as e: X(e)
def g17(p18):
    yield C6
    yield C6
    v19 = o7
    yield v19
try:
    g20 = g17(**{'p18': max(format(C6, '<-#_x'), max(('%(a)r %(b)s' % {'a': g12(), 'b': o7})))})
    P(next(g20))
    try: P(g20.throw(C6))
    except (KeyError, IndexError, AttributeError) as e21: X(e21)
    P(next(g20, 'end'))
except Exception as e: X(e)
try:
    g20[None:None] = [type(3.14159).__name__, max(repr(C6)), (('{0}\ud83d1' * 16) % (g20, C6))[:2]]
except Exception: raise ZeroDivisionError()
