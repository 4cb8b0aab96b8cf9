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
    class C1(Base, Exception):
        def __buffer__(self, flags): return (+range(3, (-1073741826))[32769])
        def __float__(self): t('float'); return (((-1j) ** 1) // (+126))
        def __call__(self, *a, **k): t('call'); return a2
    try: o4 = C1()
    except Exception as e: X(e); o4 = None
except Exception as e: X(e)
try:
    P(8)
    P(oct(int(' 12 ')).partition(C1))
    P(o4)
except Exception as e: X(e)
try:
    print(sorted(map(bool, '3.5% \t'), key=C1, reverse=(C1 in SHARED)), (() * 2)[o4, int('zz')], sep='Z')
    a5 = *C1, range((C1 in '12abc ŉ'))
    P(C1[0.2])
except Exception as e: X(e)
try:
    P((v6 := (a5 or o4)))
finally:
    P((v7 := {x8: i9 for i9, x8 in enumerate(('_漢' * 3))}))
