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

async def c1(p2, p3):
    t('f1')
    v4 = str(object={1: p2, 1.0: p2, True: 1j})
    try:
        P(any((y5 := x6) == repr(v4) for x6 in [*v4, v4]))
        P(BaseExceptionGroup('b', [StopIteration(range(5)), KeyboardInterrupt()]).split(lambda x7: [f8() for f8 in [lambda: x9 for x9 in [len(range(934771707670221913176454108029128347, 1, (-140737488355327))), ((-284) >> 1), (-183)]]]))
    except Exception:
        try: P(await tuple)
        finally: await asyncio.sleep(0)
    P(range(1))
    return ({}.copy() is not None)
try:
    with (int, (str, list))() as x10:
        x10 @= b'12'.hex()
except Exception as e: X(e)
try:
    v11 = hex(5).upper()
    P(v11)
except Exception as e: X(e)
else: P(v11)
try: P(v11(v11, v11))
except Exception as e: X(e)
v12 = {'a': 0, 1: bytes(-1 for x13 in [3, 1, 2][::-1]).decode()}
try:
    (complex('')).__complex__()
finally:
    v14: (-5).__class__.__name__ = int
