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

def f1(p2):
    return (slice(0, 1, 1), set())
try:
    class C3(int):
        __len__ = f1
        def __next__(self): t('h'); raise LookupError(f1, max(list(b'\t%dab'), default=(-1))); raise StopIteration
        def __iter__(self): DICT.pop(chr(255).replace(max('漢'), max('')), 0); return iter([range(3, 1, -1), f1, None])
    try: o4 = C3(f1)
    except Exception as e: X(e); o4 = None
except Exception as e: X(e)
try: P(C3[None])
except Exception as e: X(e)
try:
    g5 = (lambda *a6, **k7: (a6, k7))
    for x8 in g5:
        P(x8)
        if None.__mul__(None): break
    P(list(g5))
except Exception as e: X(e)
try: P((((-2.907937576285002e-135)).as_integer_ratio() // o4))
except Exception as e: X(e)
try: P(f1((bytes(3) not in b'a')))
except Exception as e: X(e)
try: P(range(-1, False))
except Exception as e: X(e)
P((C3 % {})
  + None)
