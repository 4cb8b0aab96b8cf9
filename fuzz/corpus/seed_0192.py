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

async def h1(p2=True, p3=True, /):
    yield '漢,\x00_'[50](**{})
    P(p3)
    v4 = p3
    v5 = str(memoryview(bytes(range(16))).cast('d'))
    yield (p3(v4) % '\u2028')
try:
    def f6(x7, y8=[]):
        y8.append(x7)
        return ([f9(y10) for f9 in [(lambda a11, x12=x12: (a11, x12)) for x12 in []] for y10 in []] + ['', 'é3.5', 'ŉ١é\xe9'])[0]
    P(f6(1)); P(f6(2))
    P((f6.__defaults__, f6.__kwdefaults__, f6.__name__, f6.__code__.co_argcount))
except Exception as e: X(e)
try: P(list(((b'%s%s' * 2) if Base() else range(1))))
except Exception as e: X(e)
v13 = [3, format(abs((1_000_000 - 18446744073709551616)), '5c'), 1]
P(None,
  range(3).count(key=v13))
