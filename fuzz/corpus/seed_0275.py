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

def f1(p2, p3, p4):
    return 3
try:
    class C5(dict):
        def __eq__(self, other): t('h'); DICT[range(1)] = self; return range(0)
        a = bytes([(8655436723452599185).__index__()])
        def m(p6, p7, p8):
            return bytes([3, 1, 2]).replace(b' ', ARRAY)
    try: o9 = C5(([b'\x00\x00', f1(*[1j, []], p4='ǅ²ǅ'), f1] * (f1 is None)))
    except Exception as e: X(e); o9 = None
except Exception as e: X(e)
try:
    a10, b11 = ((slice(None)).indices(o9) for x12 in o9 for y13 in o9), f1(*o9)
    P(list(zip(a10, b11)))
    P((list(a10), list(b11)))
except Exception as e: X(e)
try:
    v14 = bytearray()
    P(v14)
except Exception as e: X(e)
else: P(v14)
try: P(list(classmethod(x=(C5 * 3))))
except Exception as e: X(e)
P(((-246) / pow([3, 1, 2][0], int(3.14159), max((-9223372036854775808), 126))))
