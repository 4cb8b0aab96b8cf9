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
    v1 = int(bytes([10, 4]))
    P(v1)
except Exception as e: X(e)
else: P(v1)
try: P(v1)
except Exception as e: X(e)
try:
    async def m2():
        async for x3 in divmod(dict(v1, **{k4: v5 for k4, v5 in {'a': v1, 'b': v1}.items() if 9007199254740993}), bytearray()[::-1]): P(x3)
        g6 = (lambda x7, y8: 'Σ'[:].splitlines())(range(False).__abs__(), v1)
        P(await anext(g6, {*['ab', 'cd'], v1}))
        await g6.aclose()
        return (v1().__next__() for x9 in zip((), ['ab', 'cd']))
    P(asyncio.run(m2()))
except Exception as e: X(e)
try:
    async def m10():
        g11 = v1(v1)
        P(await anext(g11, frozenset(v1).symmetric_difference([])))
        await g11.aclose()
        async with bytes([65, 0]) as x12: P(x12)
        return v1
    P(asyncio.run(m10()))
except Exception as e: X(e)
try:
    v13 = v1
    P(v13)
except Exception as e: X(e)
else: P(v13)
class C14:
    __match_args__ = 5.394393901622173e13
    a = v13
    b = v1
match list((v13 if v1 else v13)):
    case C14(x15, b=[Exception(args=([], *_)), *_]): P(x15)
    case C14(_, range(start=b'a')): P(1)
    case C14(a=x15): P(x15)
    case C14(): P(2)
    case C14(_, Exception(args=([*_, bool() | float()], *_)), Exception(args=(_, *_))): P(3)
