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
    def f1(x2, y3=[]):
        y3.append(x2)
        return y3
    P(f1(1)); P(f1(2))
    P((f1.__defaults__, f1.__kwdefaults__, f1.__name__, f1.__code__.co_argcount))
except Exception as e: X(e)
try:
    try:
        try:
            raise BaseExceptionGroup('b', [ZeroDivisionError(), KeyboardInterrupt()])
        except* TypeError as e4:
            min([(1j).imag, abs(1j), round(5e-324, 4)]).add_note(str(([] + []).__mul__()))
    except Exception as f5:
        P(f5); X(f5)
        if isinstance(f5, ExceptionGroup): P(f5.exceptions)
except Exception as e: X(e)
try:
    P(bytes(-2))
    P(((() * 1) for x6 in range(0)))
    P(divmod(((9999999999999998.0 ** 1.1124711047081136e-75) ** ((-0.0) ** 9999999999999998.0)), round((-2.5), 0))[1])
except Exception as e: X(e)
try: P(dict(zip(SHARED, 'ab'))(min(sorted([]))))
except Exception as e: X(e)
try:
    P(BaseExceptionGroup('b', [RuntimeError(bin((sum([]) << 2))), KeyboardInterrupt()]).split(lambda x7: map((lambda x8: 140737488355329), [])))
except Exception as e: X(e)
try: P(dict(object=(-float.fromhex((float((-2))).hex()))))
except Exception as e: X(e)
P(N)
