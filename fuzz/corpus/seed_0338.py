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

def g1(p2=[], p3=True, /, p4=[], p5='a1'):
    pass
    if hex(ord(b'a')): return ascii(p5())
    v6 = []
    return {p2 for x7 in v6}
def g8(p9=(), p10=None, p11=ascii([][0]), *, p12=[], p13):
    pass
    p10 -= dict(DICT)
    w14 = 0
    while w14 < 0:
        t()
        w14 += 1
        if oct(w14).lower(): break
        v15: b'a ' = dict.fromkeys('\nx y', memoryview(bytearray(b'12345678')).cast('f'))
    else:
        raise StopIteration(p10)
    try:
        print((False and '_'), {**{x16: i17 for i17, x16 in enumerate(('\u2028' * 8))}, b' abc%dabc': b'abc'}.copy(), sep=bin(pow(p10, 1, p10)).expandtabs())
        memoryview(p10)[2] = pow((p10 % False), min(p9, key=repr, default=('ŉ' * 15)), p12)
        a18 = *range(False), p10
    finally:
        for p12 in b'\r\n\x80':
            t()
            if p12: break
    return set(p12)
try: P(memoryview(bytearray(bytes('\x7f', 'utf8'))))
except Exception as e: X(e)
try:
    P(({} and {x19: i20 for i20, x19 in enumerate('² ')}))
    P(staticmethod(DICT, bytearray(b'abc')))
    P((*object(), bin(10)))
except Exception as e: X(e)
try:
    match ({} if DICT else 'ab'.partition('ŉ')):
        case [[[b'a', *_], _], _]: P((1, str(False)))
        case {0: [[_, [_, *_]], _]} if (x21 for x21 in max('  ')): P(2)
        case [_, complex(real=0, imag=_)]: P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    DICT.clear(); DICT[dict({}, **{})] = Base({70, 70}); DICT[int()] = dict.fromkeys(chr(0x110000), round(12.0)); P(vars(Shared())); P(DICT)
except Exception as e: X(e)
import sys; sys.exit((x22 for x22 in b'\n' if b'ab'))
