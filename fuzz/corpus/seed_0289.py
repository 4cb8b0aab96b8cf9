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
    match tuple(range(True) for x1 in ascii(print)):
        case (a2, _): P(a2)
        case (a2, *b3, 1): P((a2, b3))
        case [{0: _}, *_] as c4: P(c4)
except Exception as e: X(e)
try:
    print(*[])
    P((v5 := frozenset(repr()).issubset('abc')))
    P({(bin((-32770)) + '{b}'.format(y7, v5, a=chr())): y7 for x6 in (() + divmod((not v5), 0.0)) if (y7 := repr(v5)) or 1})
except Exception as e: X(e)
try:
    P(1.5)
    P(len((() + ())))
    P(min([(x8, i9) for i9, x8 in enumerate(y7)], key=int, default=memoryview(bytearray(b'12345678')).cast('B')))
except Exception as e: X(e)
try:
    pass
    P(memoryview(bytearray(b'12345678')).cast('q'))
    P({x10: y11 for x10 in (y7,) if (y11 := repr(y7)) or 1})
except Exception as e: X(e)
try: P(list(range((None is not None))))
except Exception as e: X(e)
raise TypeError(int('_1', 1)) from ValueError('\r\n')
