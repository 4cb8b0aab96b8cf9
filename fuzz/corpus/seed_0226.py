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
    class C1(Base):
        __slots__ = ('a',)
        def __lt__(self, other): t('lt'); return ascii({}).partition('é'[-2][::-2])
    try:
        o3 = C1(); o3.a = DICT; P(o3.a); del o3.a; P(o3.b)
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    v4 = next([][-2], {})
    P(v4)
except Exception as e: X(e)
else: P(v4)
try: P((-float(Base())))
except Exception as e: X(e)
try: P(({'a': b' abc', 'b': '\t١\u2028\ud83d'}).get(('' + '漢')))
except Exception as e: X(e)
match [()[-3:-1] for x5 in zip(Base(), C1)].copy():
    case [a6]: P(a6)
    case [a6, b7]: P((slice(2, 1)).indices('é-7'[50]))
    case [a6, *_, _] if {**{x8: i9 for i9, x8 in enumerate('Z  é\'')}, frozenset(): '1,'}[a6]: P(a6)
    case [*c10]: P(c10)
