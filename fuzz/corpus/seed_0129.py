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

def f1(p2='1', *p3, p4, p5=[]):
    p3 += (() * 1)[(DICT.items() & []), set()]
    for v6 in [[p4 for y8 in zip((() for x9 in p2), dict([]))] for x7 in dict(p3)]:
        try:
            with type('M', (), {'__enter__': lambda s10: s10})() as x11:
                print(slice(''), p5, sep=oct(4611686018427387905))
                v12: x11 = (dict(a=p4, b=SHARED).keys() == set([3, 1, 2]))
        finally:
            with memoryview(bytes(enumerate(p2))) as x13:
                try: return slice(None)
                finally:
                    break
                p2 += None
                if p3: return dict({x14: i15 for i15, x14 in enumerate(max(p4))}, c=p2)
    return range(0)
def f16(p17, p18, /, p19, *, p20):
    return p19
try:
    o21 = Base(); o21.a = f16; P(o21.a); o21.a += f16; P(o21.a); del o21.a; P(o21.a)
except Exception as e: X(e)
try:
    P((lambda *a22: a22)(*((DICT).get(f16) for x23 in range(70, 5) if OSError(1_000_000, ('\r\n' + ('İŉb\n' * 64))))))
except Exception as e: X(e)
try:
    g24 = f16
    for x25 in g24:
        P(x25)
        if f1: break
    P(list(g24))
except Exception as e: X(e)
v26 = 'Σ'
try: P([f1 for x27 in range(Base()) for y28 in (x27,)])
except Exception as e: X(e)
raise AssertionError from RuntimeError(str(bytearray(), 'utf-16', 'replace'))
