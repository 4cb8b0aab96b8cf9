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

def f1(p2=1.5):
    return (() * 2.0)
def f3(p4, p5={}, /):
    return slice(slice(None))
try:
    v6 = slice(slice(50, -2 ** 70, -2 ** 64))
    P(v6)
except Exception as e: X(e)
else: P(v6)
try: P(f3(v6, (-((-1j) ** (-154)))))
except Exception as e: X(e)
def f7(*p8, p9=1.5, p10):
    v11 = range(-2 ** 70, 2 ** 70, 3 ** 20).index(v6)
    try:
        def f12(p13=None, /, p14=None, p15=[], *, p16, p17=1.5):
            pass
            pass
            pass
            return b'abb'
        def g18(p19=(), p20=(f12.__doc__ is None), p21=()):
            pass
            return bytes((p19).__index__() for x22 in [])
        a23, (*b24, c25), d26 = int(b'\t')
    except Exception:
        try:
            P(any((y27 := x28) == None for x28 in type(4503599627370496.5).__name__.split(sep='{:{}.{}}'.format(4503599627370496.5, 0, -2), maxsplit=0)))
            try:
                raise AttributeError((str(9007199254740993.0) * 2.0), name=str(bytearray([])))
            except Exception as e29:
                X(e29)
                raise
            try:
                raise NotImplemented
            except Exception as e30:
                X(e30)
                raise
        except Exception:
            v31 = dict(zip((bytes(Base()) + p9), p9))
    except TypeError as e32:
        v11 *= p8[Base():]
    else:
        raise dict.fromkeys('%', slice(True, 2, -1))
    finally:
        P(f1())
    return f1(b'')
try:
    v33 = DICT
    P(v33)
except Exception as e: X(e)
else: P(v33)
for x34 in f1: P(ExceptionGroup(b'%s', [KeyError(5e-324), ZeroDivisionError()]))
