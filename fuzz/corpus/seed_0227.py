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

def f1(p2):
    return hex((+(+11)))
def f3(p4, /, **p5):
    P(p4)
    v6: (2 * [p4]) = (int | str)(p5)
    P((max([], default=77) / (-(1j).conjugate())))
    return v6
try: P(f1(abs(float(round((-65536), -2)))))
except Exception as e: X(e)
try:
    v7 = type(memoryview(ARRAY)).__name__
    P(v7)
except Exception as e: X(e)
else: P(v7)
try:
    try:
        try:
            raise ExceptionGroup('g', [ValueError(int((b'' == Base()))), TypeError('{0.__dict__} {1[a]}'.format('a'[::2], 1j))])
        except* ValueError as e8:
            raise KeyError(str(b'', 'utf-32-be', 'xmlcharrefreplace')) from e9
    except Exception as f10:
        P(f10); X(f10)
        if isinstance(f10, ExceptionGroup): P(f10.exceptions)
except Exception as e: X(e)
del sorted('{0}'.split(), key=repr)[v7]
