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

def g1(p2):
    yield from p2
    if all([(p2, 1j)]):
        p2 = p2
        if p2:
            yield
            yield
            v3 = (-18)
    else:
        yield len
        try: yield range(issubclass(p2, Base))
        except GeneratorExit:
            raise
        else: yield p2
    if memoryview(Base()) or callable(p2):
        P((1 * f'{'\r\nΣ':{'<'}{20}}'))
        v4 = []
        class C5:
            __match_args__ = ('a', 'b')
            a = p2
            b = v4
        match C6():
            case C5(x7, b=_): P(x7)
            case C5(_, _): P(1)
            case C5(a=x7): P(x7)
            case C5(): P(2)
            case C5(_, _, tuple((_, _))): P(3)
    try: yield str({})
    except GeneratorExit:
        raise
    else: yield ()
    yield p2
def g8(p9=(), p10=(), p11=(bytes(('a' + '١\r\nA'), 'utf8') * 7)):
    for x12 in enumerate(str(bytearray(), 'utf-8', 'strict')):
        t()
        yield b'abc%d'
    for x13 in p11:
        t()
        yield object()
    P((p9 + chr(0x20ac).partition((2 * '{}'))))
    yield p11
try: P(Base())
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(range(697819387875615675085645413079147656).index(abs(sum([])))), TypeError(' %s')]).split(lambda x14: None))
except Exception as e: X(e)
x15 = {8: True, (frozenset(),): (1j).__complex__()}; x15.stop = complex(real=(1j ** 2), imag=sum([1e16, 1.0, -1e16]))
