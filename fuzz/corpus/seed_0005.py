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

def f1(p2, p3='A'):
    pass
    P({(p2,): y5 for x4 in (all(p2),) if (y5 := None) or 1})
    g6 = p2(slice(-1, 1), (-1j)); a7, *b8 = g6; P((a7, b8))
    return y5
try:
    class C9(tuple):
        x = f1
        def __getattr__(self, n): SHARED[:] = (repr(b'ab\xff,') + '{:{}.{}}'.format(3.14159, 0, 2)).splitlines(); return float
        def __next__(self): t('h'); DICT[f1] = self; raise StopIteration
        def __reversed__(self): return f1
        def m(p10, p11='{0}{}'):
            pass
            v12: all(reversed(p11)) = memoryview(bytes(range(16))).cast('b')
            try:
                try:
                    raise ExceptionGroup('g', [ValueError((-252)), TypeError(p11)])
                except* v12 as e13:
                    P(((float.fromhex((1e-5).hex()) * sum([(-1j), 292], p10)).__cause__, v12.__context__, ().__suppress_context__))
            except Exception as f14:
                P(f14); X(f14)
                if isinstance(f14, ExceptionGroup): P(f14.exceptions)
            p10 %= memoryview(bytearray(b'abc'))
            return all(complex('1e5j'))
except Exception as e: X(e)
try: P(f1)
except Exception as e: X(e)
try: P(f1(list(map(type, reversed(bytes('\t', 'cp1252')))), (-28.25)))
except Exception as e: X(e)
try:
    match list(range(1, 5)):
        case [a15]: P(a15)
        case [a15, b16]: P(b16)
        case [a15, *_, {True: _}] if f1: P(a15)
        case [*c17]: P(c17)
except Exception as e: X(e)
try:
    match dict(zip({f1: {} for x18 in C9}, (False for x19 in b'b' for y20 in b'12'))):
        case {1: a21}: P(a21)
        case {'a': a21, 'b': Base()}: P(a21)
        case {2: _, **r22}: P(r22)
        case {}: P('empty')
except Exception as e: X(e)
with type('M', (), {'__enter__': lambda s23: 1 // 0, '__exit__': lambda *a24: any(enumerate(slice(None)))})() as x25: P(dict(zip(Base(), C9))[False])
