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
    class C1(Exception):
        a = sorted({}, key=(lambda x2: (t(1), x2)[1]), reverse=True)
        def m(p3, p4, /, p5, p6, p7, *, p8):
            return [8 for x9 in list(range(1))]
        def __hash__(self): SHARED.insert(0, self); return 1
        def __repr__(self): t('h'); ARRAY.extend(b'xyz' * 9); return 'h'
        x = {k10: () for k10, v11 in ({}).items()}[frozenset({0, 2})]
except Exception as e: X(e)
try:
    class C12(OSError):
        def m(p13, **p14):
            pass
            try:
                try:
                    try:
                        pass
                    except LookupError as e15:
                        raise
                except Exception as f16:
                    X(f16)
                v17 = list(range(Base()))[-7]
            except Exception as e18:
                v19 = C1
                v20 = v19
            return list(zip(p13, enumerate([])))
except Exception as e: X(e)
try:
    o21 = bool((C1 for x22 in {})); o21 += [x23 for x23 in [int(C12), ord('a'), (-9223372036854775806)]]; P(o21)
except Exception as e: X(e)
try:
    with Base() as x24:
        v25 = range(True)[3]
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup(ascii(b'abA ab')[-1], [KeyError(o21.copy()), OSError((min([10, 0b110111011010101100101000000011, (-17)]) << 1), max(max('b\r\n', ('ß' * 64))[-7], oct(ord('a'))))])
    except* ExceptionGroup as e26:
        P(e26.exceptions)
        P(bytearray([(-3), 2, (-167)]).copy())
    except* bytearray([x27 for x27 in range(5, 70, -1)]) as f28:
        P((f28, f28.exceptions))
except Exception as e: X(e)
P(ExceptionGroup('g', [AssertionError]).split(TypeError))
