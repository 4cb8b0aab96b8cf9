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

def g1(p2, /, p3):
    try: yield p3
    except GeneratorExit:
        t('ge')
    else: yield (bytes([255, 65]) or NotImplemented)
    try: yield [][0]
    except GeneratorExit:
        t('ge')
    else: yield 1073741825
try:
    def f4():
        n5 = 8
        def g6(): nonlocal n5; n5 += n5; return n5
        def h7(): return n5
        return g6, h7
    a8, b9 = f4()
    try: P((b9(), a8(), b9(), a8()))
    except Exception as e: X(e)
    f4 = a8
except Exception as e: X(e)
try:
    P(asyncio.run((int, (str, list))()))
except Exception as e: X(e)
try:
    SHARED[:] = [bytes(), super, type(), (-(0.0 / (-1)))]; SHARED.sort(); P(SHARED)
except Exception as e: X(e)
try:
    v10 = len(set([3, 1, 2]))
except Exception: raise Exception(*[(-3)])
