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

def f1(p2, p3, p4):
    memoryview(b'%s').toreadonly()
    print(*[ascii(p4), str(b'', 'nope'), '1a,b,cǅ\x7f'])
    v5 = list(p3)
    return ([hex(p2), ('a,b,c_' + 'İ'), ('😀' * 2)] + SHARED)
def f6(p7=b'A', p8=True, p9=True):
    pass
    DICT.update({p7(): 1, 1: p9(False)}); P(DICT.__getitem__(int())); P(DICT)
    v10 = list(reversed(Base()[f1, []]))
    try:
        p9
    except Exception:
        SHARED[:] = [v10(), int(p7), None]; P(format((int, (str, list))(v10), f1)); P(SHARED)
        P(p8)
        def g11(p12, p13, p14):
            try:
                raise OSError(int(b'b'.expandtabs(0)), (2 * '%_'.replace('ß', ('a,b,c ' * 63))))
            except (KeyError, IndexError, AttributeError) as e15:
                X(e15)
                raise
            return p14
    return p9
try:
    match ():
        case (a16, _): P(a16)
        case (a16, *b17, 'a'): P((a16, b17))
        case [[*_, _], *_] as c18: P(c18)
except Exception as e: X(e)
try:
    P(ExceptionGroup((ascii(None) * 2), [f1, ZeroDivisionError()]).split(lambda x19: isinstance(f1, (object, object))))
except Exception as e: X(e)
del f6[(not False)]
