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

def f1(p2={}, p3=[], *, p4, p5):
    return p3
def g6(p7, p8=True, p9=()):
    v10 = {1, 1}; v10 ^= ('' * 3); P(v10)
    class C11(Base):
        def __init_subclass__(cls, /, k=p7): t('sub', cls.__name__); P(v10)
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D12(C11, k=(slice(2 ** 63, -1)).indices((slice(None)).indices(4))):
            q = C11()
            def __iter__(self): t('iter'); return self
    except Exception as e: X(e); D12 = C11
    return frozenset({0, 1})
try: P(f1)
except Exception as e: X(e)
try: P((*'a,b,c\r\n{0}', f1))
except Exception as e: X(e)
try:
    g13 = g6(p9=(lambda x15=ARRAY, *, k16=(): ())); a17, *b18 = g13; P((a17, b18))
except Exception as e: X(e)
try:
    print(*sorted([2]))
    P(any((y19 := x20) == 9 for x20 in sorted(f1, key=f1, reverse=(f1 is None))))
except Exception as e: X(e)
P(f1(**{'p2': (slice([f21(y22) for f21 in [(lambda a23, x24=x24: (a23, x24)) for x24 in []] for y22 in []])).indices(0), 'p4': f1(((1j).real).as_integer_ratio(), p4=isinstance(Base(), (Shared, f1)), p5=round(((-191) / float('inf')))), 'p5': (+divmod(5, 3)[1])}),
  f1)
