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

async def h1(p2='__', p3=(lambda: True)):
    try:
        yield p3
    finally:
        await asyncio.sleep(0)
    g4 = p2([*zip('²😀\x7f__', ['ab', 'cd']), p3])
    P(g4.send(p3))
    a5 = *[y7 for x6, y7 in [(1j, SHARED), (g4, [])]], g4
    for x8 in [a5]:
        t()
        yield p3
try:
    async def m9():
        async with asyncio.TaskGroup() as g10:
            a11 = g10.create_task((None,)[:])
            b12 = g10.create_task(0.0(nope=((-2) * 4949198283942393617)))
        P((a11.result(), b12.result()))
    asyncio.run(m9())
except Exception as e: X(e)
try: P(set().copy().symmetric_difference(SHARED).__rsub__(*SHARED))
except Exception as e: X(e)
try: P(None)
except Exception as e: X(e)
try:
    for x13 in [f14(y15) for f14 in [(lambda a16, x17=x17: (a16, x17)) for x17 in [int('\''), round((-18446744073709551618), 1), 281474976710654]] for y15 in [((-54) >> -1), ((-3)).__index__(), (17 >> 0)]]:
        t()
        v18 = list((dict(x13, **{t(1, 2): t(3), x13: t(4)})).items())
        while v18:
            t()
            x19 = v18.pop()
            v20 = [3, 1, 2]; v20.sort(key=x19, reverse=True); P(v20)
            v21 = dict(x19); P(v21.__ior__()); P(v21)
            while True:
                t('w')
                try:
                    continue
                    break
                finally:
                    t(5)
        a22 = *(({} | DICT) for x23 in (True * [])), (slice(2 ** 63, 2)).indices(5)
        if issubclass(str, [f24() for f24 in [lambda: x25 for x25 in [65535, 9, 2]]]):
            while True:
                t('w')
                try:
                    continue
                    break
                finally:
                    t(6)
        else:
            while True:
                t('w')
                try:
                    continue
                    break
                finally:
                    t(7)
            try:
                try:
                    break
                except TypeError as e26:
                    raise
            except Exception as f27:
                X(f27)
except Exception as e: X(e)
try: P(None)
except Exception as e: X(e)
True(str.upper(**{}), ()[1])
