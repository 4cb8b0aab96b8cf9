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

try: P(((0b11001100000100001111011101111001, (-2)) * 2.0))
except Exception as e: X(e)
try:
    async def n1(x2):
        try:
            await asyncio.sleep(0)
            return x2
        finally: t('end', x2)
    async def m3():
        k4 = asyncio.create_task(n1([]))
        try: P(await asyncio.wait_for(k4, 1))
        finally: P((k4.done(), k4.cancelled()))
    asyncio.run(m3())
except Exception as e: X(e)
try:
    P(frozenset().__class__.__name__)
    P({'a': memoryview(bytearray(b'12345678')).cast('q'), 'b': (9007199254740992 + 9)})
    P(round(bool.__add__(True, 0.0001), 0))
except Exception as e: X(e)
v5 = '\nŉ'
DICT.clear(); DICT[bytes([256, 256])] = Base(); DICT[Base()] = ({k6: v5 for k6, v7 in []} | {1: v5, 1.0: [], True: (-1.1727949651100232e8)}); P(type(Base()).__name__); P(DICT)
