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

def g1(p2, p3=9086334004905278683, *, p4):
    for x5 in enumerate(p3):
        t()
        yield p3
    yield '%s{0}'
try:
    try: raise TypeError((-3936939643956682660))
    except* ValueError as e6: P(e6)
except Exception as e: X(e)
try:
    match (((-2) // 0b10101001000100001000000000100000), (isinstance(sorted(), (lambda *a7, **k8: (a7, k8))())(), divmod(list(max(hex()(), list(divmod(len(round()), delattr())))), len())), (b'' * 1)):
        case (_, *_, _): P((1, (float(format((1j).real, '.17g'))).as_integer_ratio()))
        case Base() if None: P(2)
        case list([_, *_]): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    v9 = (-9007199254740993)
    P(v9)
except Exception as e: X(e)
else: P(v9)
try:
    P(v9)
except LookupError: raise UnicodeDecodeError('utf-8', (bytes(''[-1], 'UTF_8') * bool(v9)), 2 ** 63, 0, '')
