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
    def d1(f2):
        t('decorate')
        def w3(*a4, **k5):
            t('call', len(a4), sorted(k5))
            return (f6(*a7, **k8), getattr(()[None:None], '__len__', None))
        return w3
    @d1
    @d1
    def h9():
        t('f1')
        P((lambda x10, y11: None)(b'ab\xc3\xa9', (() * True)))
        v12 = (() * 2)
        assert oct(6).encode('nope'), ()[None:None].__and__(v12)
        return (slice(-1, 1)).indices(()[None:None])
except Exception as e: X(e)
v13 = {'a': 0, 1: hex(range(989046634410780407054314652323796938, 8, 70368744177664).count(sum([])))[50]}
try: P(h9())
except Exception as e: X(e)
v14 = 'İx y'
def f15(p16, p17, *p18):
    global v14
    P(v14)
    p16[p18] = (p18, (p18 * 2.0), bytes([3, 1, 2]))
    v19 = v13
    return range(5, 1, -1)
v20 = {'a': 70, 1: str(object=v14)}
for x21 in SHARED: t(); SHARED.append(bytes(Shared(v14))); P(x21)
