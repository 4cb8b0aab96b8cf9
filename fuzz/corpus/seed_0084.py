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
    v1 = (len() * 7)
    P(v1)
except Exception as e: X(e)
else: P(v1)
try:
    class C2(v1):
        def m(p3, p4, /, p5, p6):
            o7 = v1({p4: [], None: p4}); o7.a = frozenset(); P(o7.a); o7.a += p6; P(o7.a); del o7.a; P(o7.a)
            if callable(memoryview(bytes([3, 1, 2]))):
                def g8(p9, p10, *p11):
                    return p4
                pass
                def f12(p13, p14, /, *, p15='%1'):
                    return p15
            else:
                pass
                pass
                pass
            return (dict.fromkeys({}.values()) | {})
        def m(p16, p17, p18):
            return print
except Exception as e: X(e)
try: P(({'漢': v1, **dict([])}).get(bytes(255 for x19 in [3, 1, 2])))
except Exception as e: X(e)
try: P(list(C2(C2, {4, 4})))
except Exception as e: X(e)
try:
    class C20(frozenset):
        def __index__(self): t('index'); return bytes(memoryview(b','))[True]
        def __new__(cls, *a): return object.__new__(cls)
    try: o21 = C20(); P(o21)
    except Exception as e: X(e); o21 = C20
except Exception as e: X(e)
SHARED[:] = [o21, slice(3, 0), object(v1)]; SHARED[Base():object(None)] = o21; P(SHARED)
