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
    P(ExceptionGroup('g', [ValueError((hash((9223372036854775809 / 2)) ** 0)), TypeError('  ,')]).derive([LookupError(None, int(None))]))
except Exception as e: X(e)
try:
    P(range(1))
    P(abs(round((123456.789 ** 4503599627370496.5), 2)))
    P((lambda: None)(key=286))
except Exception as e: X(e)
try: P(list(round(KeyError(), abs, (-217), (lambda x1, y2: y2)(tuple(), int(b'12')))))
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup('g', [ValueError(hash(slice(None))), TypeError(str(((bytearray(b'abc') * 2) * 2), 'utf-32-be'))])
    except* ValueError as e3:
        P(e3.exceptions)
        del next(iter(['ab', 'cd']))[(lambda: float('-inf'))((-410168688595961189938858652647871807), key=str)]
    except* ExceptionGroup as f4:
        P((f4, f4.exceptions))
except Exception as e: X(e)
try:
    tuple[None] = []
except (KeyError, IndexError, AttributeError): raise ZeroDivisionError()
