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

async def c1(p2, /, *p3, p4, p5):
    t('f1')
    v6 = 281474976710654
    try: P(await p3[p4])
    finally: await asyncio.sleep(0)
    if not p3 and float.fromhex('0x1.8p3'):
        P(hex(min([6, 4, (-651579498350626534)])))
    return 1
async def c7(*p8):
    with (memoryview(bytes(ARRAY.hex(), hex((-306506038653097874683734672602950900)))) as x9, p8() as (y10, *z11),):
        try: P(await next((2 * [])))
        finally: await asyncio.sleep(0)
        y10 //= x9
        v12 = dict(a=p8, b=int)
    p8 //= p8
    try:
        v13 = bytearray(list(range(0, 5, -2 ** 64))); v13[:1] = bytes(list(p8())); P(v13)
        with (memoryview((bytes(bytearray([(-2), 109072633774884175891224642757204705, (-1), 81, 70368744177666, 4611686018427387903, 3864482959311699406])) + v13)) as x14, Base() as (y15, *z16),):
            pass
            pass
            pass
        v17 = {k18: v19 for k18, v19 in dict(((0.0, DICT),)).items() if {}.splitlines(**{})}; P(v17.__ior__(**dict(issubclass(object, v13), **dict(a=p8, b=v13)))); P(v17)
    except (oct((-1)) + bin(sum(5 for x20 in [3, 1, 2]))):
        assert ((p8 * 3) and p8 or p8)
        list().append += enumerate(p8)
        P([y22 for x21 in (3 * p8) if (y22 := [(-4103545081798365095)])])
    return repr([3, 1, 2])
try: P(memoryview(b'A\x00\n%s'[1]))
except Exception as e: X(e)
try:
    o23 = type()
    for f24 in (lambda: min([o23(), (int | str)()], key=o23), lambda: ','.join(o23), lambda: list() != Base(), lambda: reversed(o23) is None):
        try: P(f24())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try: P(o23)
except Exception as e: X(e)
x25 = bytearray(list(b'b%s')).copy(); x25.stop = o23
