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
    class C1(ValueError):
        def __float__(self): t('float'); return sorted(frozenset(), key=show)[3]
        def __mod__(self, other): return NotImplemented
        def __enter__(self): t('enter'); return max(('' * 2.0), (1 * '{0}'))
        def __int__(self): return type((divmod(len(isinstance()), divmod(len()()(), divmod(divmod(BaseException()(), complex()), (lambda *a2, **k3: (a2, k3))()())(int(), (lambda *a4, **k5: (a4, k5))())())) * 2)).__name__
        def __call__(self, *a, **k): t('call'); return (k7 for x8 in a6 if k7)
except Exception as e: X(e)
try:
    g9 = slice(-2 ** 70, True, 2 ** 64)(((slice(None)).indices(sorted()) for x10 in reversed(SHARED) if divmod(C1(C1()()), x10)), strict=next(iter(filter(str, []))))
    P(next(g9))
    P(g9.send((not C1)))
    P(list(g9))
except Exception as e: X(e)
try:
    P((abs(91.964) + (float(format((-2.5), '.17g')) / 3.2546441097506724e-178)))
    P(C1)
    P(C1)
except Exception as e: X(e)
P(N)
