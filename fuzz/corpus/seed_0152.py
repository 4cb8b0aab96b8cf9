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
    def f1():
        n2 = sum(len(range(8, 0)) for x3 in [bytes('_', 'utf-16')[-7], sum(x4 for x4 in [9223372036854775806, 7513725187963135850, 0b110011111000111000011111111010]), round(abs((-2)), 1)])
        def g5(): nonlocal n2; n2 += n2; return n2
        def h6(): return n2
        return g5, h6
    a7, b8 = f1()
    try: P((b8(), a7(), b8(), a7()))
    except Exception as e: X(e)
    f1 = a7
except Exception as e: X(e)
try: P(abs(round((727.686 ** 0.0001), 4)))
except Exception as e: X(e)
try:
    v9 = memoryview(bytes(bytearray('-7', 'utf-16'))).tolist()
    if (v10 := (v9(), v9())): P(v10)
except Exception as e: X(e)
try: P(v9)
except Exception as e: X(e)
{ {k11: '\xe9' for k11, v12 in ((v9, list()),)}: v9}[v9] -= v9
pass
