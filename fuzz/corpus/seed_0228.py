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

def f1(p2, p3, p4=[]):
    return ((1j).real).hex()
try:
    v5 = (-2.5)
    if f1:
        v6 = getattr(False, 'real', f1)
    elif f1:
        v7 = (1j).imag
    else:
        v8 = [f9() for f9 in [lambda: x10 for x10 in list((b'abcabc \n' * 8))]]
    with memoryview(b'\n') as v7[0]:
        v11 = (1 * {})
except Exception as e: X(e)
try:
    try:
        try:
            raise ExceptionGroup('g', [ValueError(range(-2 ** 70, 2 ** 70, 3 ** 20).index(oct(4).rindex('_漢'[None:None], 1))), TypeError(ascii(f1))])
        except* TypeError as e12:
            raise
    except Exception as f13:
        P(f13); X(f13)
        if isinstance(f13, ExceptionGroup): P(f13.exceptions)
except Exception as e: X(e)
raise Exception(*list(reversed(v11)))
