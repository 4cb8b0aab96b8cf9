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
    class C1(float):
        def m(p2='12\u2028', p3=1.5, p4=True):
            return p3
        def __iter__(self): return iter(range(True))
except Exception as e: X(e)
try:
    v5 = C1
    P(v5)
except Exception as e: X(e)
else: P(v5)
try:
    try:
        try:
            raise ExceptionGroup((bin(8) * 2), [Exception(*[*C1, dict([])]), RuntimeError(((('\ud83dabc' * 65) * 3) % (C1, ())))])
        except* ExceptionGroup as e6:
            raise e6 from e7
    except Exception as f8:
        P(f8); X(f8)
        if isinstance(f8, ExceptionGroup): P(f8.exceptions)
except Exception as e: X(e)
try:
    P(BaseExceptionGroup('b', [ValueError((3 * (2 * '_'[-3:-1]))), KeyboardInterrupt()]).split(TypeError))
except Exception as e: X(e)
try:
    v9 = ()[50].__abs__()
    P(v9)
except Exception as e: X(e)
else: P(v9)
try:
    try:
        raise ExceptionGroup('g', [StopIteration(C1)])
    except* ValueError as e10:
        raise
except Exception as f11:
    P(f11); X(f11)
    if isinstance(f11, ExceptionGroup): P(f11.exceptions)
