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

def g1(p2, p3):
    pass
    v4 = ('\r\n' * 64).rindex(str(bytearray(b'abc'), 'nope'), -1, 0)
    p2 @= v4
    yield (yield p2)
    return v4
def g5(p6=[]):
    try: yield slice(None)
    finally: t('fin', 1)
    yield from p6
try:
    P(str(object=object))
    v7 = str
    ARRAY[:] = bytes([97, 256]); ARRAY[Base()] = (int | str)(pow(((-2) << 0), 0, ord('\x00'))); P(ARRAY)
except Exception as e: X(e)
try:
    try:
        try:
            raise BaseExceptionGroup('b', [OSError(divmod(len(range(2147483647)), 0.0001)[1], 'é漢'), KeyboardInterrupt()])
        except* ValueError as e8:
            raise (dict.fromkeys(()).keys() - {1: {}, 1.0: 3, True: dict}.keys()) from str(object=v7)[::2]
    except Exception as f9:
        P(f9); X(f9)
        if isinstance(f9, ExceptionGroup): P(f9.exceptions)
except Exception as e: X(e)
try: P(list(g1(p2=str(memoryview({}), 'nope', 'backslashreplace'), p3=bytearray([]))))
except Exception as e: X(e)
try:
    match dict.fromkeys(v7, v7):
        case {1: a10}: P(a10)
        case {'a': a10, 'b': True}: P(a10)
        case {-1: _, **r11}: P(r11)
        case {}: P('empty')
except Exception as e: X(e)
try:
    try: raise ExceptionGroup('g', [ValueError(range(3, 0, -1)[0]), KeyError(str(ARRAY, 'utf8'))])
    except* ValueError as e12: P(e12)
except Exception as e: X(e)
raise LookupError(((-9.954084478389527e125) ** float(repr(1.0))), (1e308).__getitem__())
