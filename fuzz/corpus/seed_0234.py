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

def f1(p2, p3, /, p4, p5=3):
    return p5
def f6(p7='éß,', p8=memoryview(bytearray(b'12345678')).cast('c')):
    p8 = p7.__class__.__name__
    match (p7 or True):
        case int(_): P((1, p8))
        case str() if slice(p8): P(2)
        case [*_, _]: P(3)
        case _: P('none')
    return slice(hex(9))
try:
    g9 = 1e22
    P(g9.send(f6))
except Exception as e: X(e)
try:
    o10 = Base()
    for f11 in (lambda: int('1', o10), lambda: list(Base()), lambda: bytes(o10), lambda: setattr(Base(), '__len__', range(0, 3))):
        try: P(f11())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
v12 = '-7'
try:
    SHARED[:] = [Base(), Base(), f1]; P(ValueError[complex('-j').conjugate().conjugate()]); P(SHARED)
except Exception as e: X(e)
def f13(p14, p15=(not f1), p16=(-878800749046762520942908621673923070)):
    t('f4')
    memoryview(bytearray(b'12345678')).cast('c')[2] = slice(2 ** 63, 3)
    return hasattr((() + ()), '__iter__')
P(N)
