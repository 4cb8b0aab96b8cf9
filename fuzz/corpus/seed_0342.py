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

v1 = ('%s\ud83d\x00' * 2)
v2 = pow(max([x3 for x3 in range(4, 5)], default=hash(7.775171693660904e-32)), range(-2 ** 70, 2 ** 70, 3 ** 20).index(int(ascii(v1(v1, v1)))), sum([sum([3, 1, 2]) for x4 in range(2, 0)]))
try: P(str(bytearray(b'\xff\n\r\n'), 'utf8'))
except Exception as e: X(e)
with type('M', (), {'__enter__': lambda s5: 1 // 1, '__exit__': lambda *a6: (not v1)})() as x7: P(x7)
