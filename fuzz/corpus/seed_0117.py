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

def f1():
    t('f1')
    *a2, b3 = {t(2, 3): t(4), []: t(5)}.keys()
    if b3: raise TypeError(int(0.3))
    return [[][0], bytes(9), range(3, 3, -1)]
try:
    @(lambda x4: x4)
    def f5(p6, *p7):
        p7 *= bytes
        return int
except Exception as e: X(e)
try: P(f5(dict(memoryview(bytes(range(16))).cast('L'), **{bytes('ǅ', 'utf-16-le', 'strict'): ({} | {}), f5: f5}), f1, f1))
except Exception as e: X(e)
try: P(f1)
except Exception as e: X(e)
class C8:
    __match_args__ = ('a', 'b')
    a = f1
    b = f1
match f1:
    case C8(x9, b=_): P(x9)
    case C8(_, _): P(6)
    case C8(a=x9): P(x9)
    case C8(): P(7)
    case C8({'': [(list([_, *_]), *_, _), range(start=2)]}, (1+2j | 1+2j | ''), 'ab'): P(8)
