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

def g1(p2=None):
    try: yield from filter(p2, p2)
    except Exception as e3: X(e3)
    v4 = yield (complex(2.675)).__complex__()
try:
    match list(g1()):
        case [a5]: P(a5)
        case [a5, b6]: P(a5)
        case [a5, *_, _] if b'112': P(a5)
        case [*c7]: P(c7)
except Exception as e: X(e)
try:
    match tuple((lambda x8=b'\x80', *, k9=b'12': k9)):
        case (a10, _): P(a10)
        case (a10, *b11, True): P((a10, b11))
        case [*_, _] as c12: P(c12)
except Exception as e: X(e)
try: P(tuple(x13 for x13 in range(1, 8, 1)))
except Exception as e: X(e)
try:
    try: raise (max(65536, 27.25)).as_integer_ratio()
    except* ExceptionGroup as e14: P(e14)
except Exception as e: X(e)
try: P(list(g1(**{'p2': tuple(tuple(g1()))})))
except Exception as e: X(e)
P(bytes(255 for x15 in list(range(5))))
