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

def f1(p2={}, p3=[], p4=(-59), *, p5, p6='a'):
    return p4
try:
    v7 = divmod(((-2.4219246984227933e-201) ** (-383.992)), True)
    P(v7)
except Exception as e: X(e)
else: P(v7)
try:
    g8 = next(v7, v7); a9, *b10 = g8; P((a9, b10))
except Exception as e: X(e)
try:
    try:
        v11 = range(856468236495722312282332370663903567, 11, (-1))[5]
        try:
            try: raise AssertionError
            except* ValueError as e12: P(e12)
            f1[v7] = v7
            raise Exception(*sorted({'a': f1(v11, f1(f1(p2=v7, p5=v11, p6='-7', zz=v7), v7, (' ١' * 63), p5=v11), p5=v11, p6='_😀\ud83d%s'), 'b': f1(p3=f1(v7, p4='Σ\n', p5=v11, p6='é\u2028\''), p5=v11)}, key=repr))
        except Exception as e13:
            if (v14 := v11): P(v14)
            v15 = [0, 2, 5]; del v15[2 ** 63], v15[-1]; P(v15)
            v16 = divmod(len(range(True)), sum(sorted([]), 3))[0]
    except (KeyError, IndexError, AttributeError):
        v17 = list(reversed(v7))
        v18 = f1
        try:
            del v18
        except (KeyError, IndexError, AttributeError):
            try:
                raise ExceptionGroup('g', [ValueError(sum([][-2 ** 70] for x19 in [(+(-1073741826)), (9 + 9007199254740990), (-281474976710654)])), KeyError('%')])
            except (KeyError, IndexError, AttributeError) as e20:
                X(e20)
                raise
            v7 *= (v7 for x21 in dict(f1(p5=6, **DICT)))
            v22 = ([None] * 2)
    if (+sum([7, 216, 6])):
        g23 = (lambda x24: -x24)(v7)
        for x25 in g23:
            P(x25)
            if (b' '[-2 ** 70] >> 1): break
        P(list(g23))
        P({(g23,): y27 for x26 in (754.115).as_integer_ratio() if (y27 := None) or 1})
        g28 = (x29 for x29 in g23 for y30 in enumerate(f1)); a31, *b32 = g28; P((a31, b32))
except Exception as e: X(e)
[v7 for x33 in v7]
