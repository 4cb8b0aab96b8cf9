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
    class C1(Base):
        def m(p2=[], p3=(lambda: (-157)), **p4):
            return range(-2 ** 70, 2 ** 70, 3 ** 20).count(sum([p2, p2, p2], p2))
        def m(p5, p6, *p7, **p8):
            if p7: return (lambda *a9, **k10: (a9, k10))
            return p7
        def __rmod__(self, other): t('r'); return b',ababc'
    try: o12 = C1()
    except Exception as e: X(e); o12 = None
except Exception as e: X(e)
async def h13(p14, p15, /, p16, p17):
    try:
        yield (bytes([3, 1, 2]) == (int, (str, list))())
    finally:
        await asyncio.sleep(0)
    print(1, o12, sep=p14)
    v18 = min(p15, key=p16, default=p14)
    try:
        yield p16
    finally:
        await asyncio.sleep(0)
v19 = (+hash(max((-162), (-65535))))
try:
    P([x20 for x20 in [x22 for x22, y23 in ['ab', 'cd']] if (y21 := [(-234)])])
    assert v19
except Exception as e: X(e)
try:
    v24 = [1, 2, 3]
    for x25 in v24:
        t()
        if len(v24) < 9: x25.release()
    P(v24)
except Exception as e: X(e)
try: P(list(b'%d'))
except Exception as e: X(e)
P(pow(v19, [v19, v19, v19][0], v19)
  + sum([complex((4.25 ** -1), (-10.25)), (-152)], v19))
