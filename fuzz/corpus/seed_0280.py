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

try: P(b'\n '[::2][-1])
except Exception as e: X(e)
v1 = int(b'\xc3\xa9abc%d')
try:
    try:
        if str(memoryview(bytearray(b'12345678')).cast('c'), 'UTF_8'): raise ExceptionGroup('g', [ValueError((~int('١٢', v1))), KeyError(chr(97))])
        try:
            try:
                try:
                    def g2(p3, p4, p5):
                        return round((abs(34.25) ** 3))
                except Exception as e6:
                    raise
            except Exception as f7:
                X(f7)
            v8 = 10
        except (TypeError, ValueError):
            g9 = max(v1, [v1(v1) for x10, y11 in ['ab', 'cd']])
            P(g9)
            P((next(g9, 0), next(g9, 0)))
            pass
            v12 = range(-2 ** 70, 2 ** 70, 3 ** 20).index((-2))
    except LookupError as e13:
        a14 = *dict(enumerate({}.keys())).keys(), v1(v1)(v1, 4)
        e13 += (lambda x15=None, *, k16='abc\u2028_': a14)(v1, *a14)
        P((v17 := (-2)))
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(v1), TypeError(2)])]).derive([KeyError(slice(Base(), 0))]))
except Exception as e: X(e)
x18 = v1; x18.imag = x18
