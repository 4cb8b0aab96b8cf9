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

def g1(p2, p3):
    t('f1')
    p3[:2 ** 63] = sorted([(-6351909613563605087), 6, (-(-289))])
    g4 = (lambda: True)(SHARED); a5, *b6 = g4; P((a5, b6))
    raise AttributeError(bin((+min([]))), name=bin(10).replace(chr(0x110000), '  \n12b'))
    return p2
try:
    g7 = ((() + ()) for x8 in ([], True) if x8); a9, *b10 = g7; P((a9, b10))
except Exception as e: X(e)
try:
    match ((bytearray(b'b'), bytearray(b'\x00')) + (Base, slice(2 ** 63, 0, 2))):
        case (a11, []): P(a11)
        case (a11, *b12, 'ab'): P((a11, b12))
        case tuple((int(_), _)) as c13: P(c13)
except Exception as e: X(e)
v14 = (-(-4294967295))
try:
    async def m15():
        async for x16 in (dict({'a': v14, 'b': v14}, c=v14)).items(): P(x16)
        async for x17 in list(zip(v14, range(0))): P(x17)
        return object
    P(asyncio.run(m15()))
except Exception as e: X(e)
try:
    g18 = (x19 for x19 in v14)
    P(list(zip(v14, (() * -1), strict=bool(g18))))
    P((next(g18, 0), next(g18, 0)))
except Exception as e: X(e)
P(ARRAY)
