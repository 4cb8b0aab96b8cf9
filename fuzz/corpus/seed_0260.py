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
    class C1(tuple):
        def __hash__(self): t('hash'); return 1
        def __round__(self, n=None): return ('{}%s' if n2 else n2)
    try: o3 = C1(); P(o3)
    except Exception as e: X(e); o3 = C1
except Exception as e: X(e)
def f4(**p5):
    t('f1')
    p5 += p5
    return [].append
v6 = int('')
try:
    def f7(a8, /, b9, c10=list(zip('_\r\n'[None:None], {}, f4)), *d11, e12, g13=len(set()), **h14): return (a8, b9, c10, d11, e12, g13, h14)
    for x15 in (lambda: f7(hex((len(range(5)) ** 2)), ndigits=ARRAY), lambda: f7(getattr(f4, 'append'), slice(None), e12=v6), lambda: f7(next(iter(({} | {}))), b9=dict(C1, **{})[True], **{'e12': f4(k0=(() * False)), 'q': ()}), lambda: f7(*(frozenset().copy(**DICT) for x16 in range(2, 3, -2 ** 64)), e12=1), lambda: f7(int(b'\xff'), v6, **{k17: v18 for k17, v18 in {1: C1, 1.0: round(float('-inf'), 2), True: v6}.items() if o3})):
        try: P(x15())
        except Exception as e: X(e)
except Exception as e: X(e)
try:
    v19 = (()[-7], Shared)
    P(v19)
except Exception as e: X(e)
else: P(v19)
[f4(k0=all({}), **{t(2, 3): t(4), v6: t(5)}) for x20 in filter(C1, range(2, 0, -2 ** 64)[None:None])]
