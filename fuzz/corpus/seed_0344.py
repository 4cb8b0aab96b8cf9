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
    match sum([0.5, float(repr(3.5)), float.fromhex((318.277).hex()), int(b'1\xc3\xa9'), float(int())]):
        case [[_, _], (((_, *_, []), *_, []), *_, _)]: P((1, bytes('\x7f%', 'nope')))
        case Base() if frozenset((lambda *a1, **k2: (a1, k2))): P(2)
        case tuple((_, _)): P(3)
        case _: P('none')
except Exception as e: X(e)
v3 = ''
match v3.partition(max('_', f'{v3=}')):
    case (a4, _): P(a4)
    case (a4, *b5, 0): P((a4, b5))
    case [] as c6: P(c6)
