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

v1 = (-round(abs(float(repr((-32.25))))))
try:
    try:
        raise ExceptionGroup('g', [Exception(*(2 * [])[::-1])])
    except* TypeError as e2:
        P(e2.exceptions)
        [v1 for x3 in ['İ3.5', []] for y4 in x3][(((1j).conjugate() + v1)).conjugate(v1)] = v1
    except* ValueError as f5:
        P((f5, f5.exceptions))
except Exception as e: X(e)
try: P(list((lambda x6: (t(1), (1e-4 for x7 in x6))[1])(float((sum(x8 for x8 in [3, 1, 2]) ** 0)))))
except Exception as e: X(e)
P(ExceptionGroup('g', [ValueError(f'{max(','):{'>'}{2 ** 64}}')]).split(ValueError))
