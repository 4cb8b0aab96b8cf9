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

def g1(p2, /):
    return p2
def f3(p4):
    t('f1')
    P(set())
    v5 = hex(sum((250 ** 3) for x6 in [3, 1, 2]))
    return p4
try:
    g7 = g1([[f3([]) for y9 in {'a': f3, 'b': f3(f3(f3))}] for x8 in f3])
    P(next(g7))
    P(g7.send(list))
    P(list(g7))
except Exception as e: X(e)
try:
    try:
        try:
            raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(range(g7())[::3]), TypeError(2)])])
        except* ValueError as e10:
            raise ZeroDivisionError()
    except Exception as f11:
        P(f11); X(f11)
        if isinstance(f11, ExceptionGroup): P(f11.exceptions)
except Exception as e: X(e)
try:
    match {}:
        case {1: a12}: P(a12)
        case {'a': a12, 'b': [*_, int()]}: P(a12)
        case {1: _, **r13}: P(r13)
        case {}: P('empty')
except Exception as e: X(e)
P(f3(repr),
  abs(sum(sum([3, 1, 2], 4611686018427387905) for x14 in [(-137), 140737488355327, 3])))
