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
    class C1(Base, Exception):
        def __iter__(self): return iter(175)
        async def __aenter__(self): return b'\x80\xc3\xa9%d'
except Exception as e: X(e)
def f2(p3, p4, /, *, p5):
    return b'\x80'
v6 = '\x00 1 '
v7 = divmod(4, b''.count(bytearray()))[1]
try:
    P(f2)
    P(C1)
    P(v7)
except Exception as e: X(e)
try:
    v8 = v6
except TypeError: raise Exception(*[f9(y10) for f9 in [(lambda a11, x12=x12: (a11, x12)) for x12 in [v7, v7, 11]] for y10 in list(range(Base()))])
