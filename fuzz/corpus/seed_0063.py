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
    class C1(set):
        __len__ = (lambda *a2, **k3: (a2, k3))
        def __getattr__(self, name): raise AttributeError(name4)
        def m(p5=(), p6=None):
            return p5.__sub__(p5)
except Exception as e: X(e)
def f7(p8, /, p9=(), p10=True):
    pass
    class C11(Base):
        b = (p10 * 2)
        __slots__ = ('a',)
        x = p9.__iadd__(b'A\x8012')
    return list(filter(p9, (C11 for x12 in DICT)))
v13 = 'Z\'{}'
try: P(list({C1: f7, f7: C1}))
except Exception as e: X(e)
try:
    P(sorted(f7, key=C1, reverse=issubclass(f7(1j, f7((-2.5), f7, (-1))), v13))[None:None])
    P(v13)
    P(C1)
except Exception as e: X(e)
o14 = bytes(C1)
for f15 in (lambda: super(Shared, Base()).m, lambda: setattr(v13(v13), '__name__', f7), lambda: [1, 2, 3][o14:bool(ascii(b''))], lambda: str(Base())):
    try: P(f15())
    except Exception as e: X(e)
pass
