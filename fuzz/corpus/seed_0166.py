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
    class C1(OSError):
        def __len__(self): SHARED.sort(); return 0
        x = (not [][::2])
        def m(p2=(lambda: [(DICT.items() | []), (DICT.keys() - {}.keys()), isinstance]), p3={}):
            return [sorted([3, 1, 2]) for x4 in Base()]
except Exception as e: X(e)
try:
    def f5(x6, y7=[]):
        y7.append(x6)
        return (complex('1+2j') < 1j)
    P(f5(1)); P(f5(2))
    P((f5.__defaults__, f5.__kwdefaults__, f5.__name__, f5.__code__.co_argcount))
except Exception as e: X(e)
try:
    v8 = [x9 for x9 in Base()]
    P(v8)
except Exception as e: X(e)
else: P(v8)
try: P(list(bytes(70)))
except Exception as e: X(e)
try: P(list(C1))
except Exception as e: X(e)
assert sorted((), key=list, reverse=True).copy(), (slice(Base(), Base(), 1)).indices(nope=b'b\x80%s')
