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

async def h1():
    for x2 in (float(format(2.675, '.17g')) for x3 in (slice(None)).indices(0) for y4 in [x5 for x5 in []]):
        t()
        yield range(any([]))
    def g6(p7, p8):
        assert range(2, 5, 2), ([None] * 3)
        v9 = {k10: v11 for k10, v11 in dict.fromkeys((True * []), p7).items() if sorted([])[3]}
        return range(1)
    P(any((y12 := x13) == [(-65536)] for x13 in list(zip(map((lambda x14: 9), ['\x7fŉ', '__a,b,c  ', '']), [(x15, i16) for i16, x15 in enumerate(SHARED)], (x17 for x17 in [] for y18 in x17)))))
    v19 = yield ascii(y12)
v20 = (sum([(-97), range(3).index(500556334357228965820543817401188434), max(8, (-7164632669221253642)), pow(1936116713681409070, 5), pow((-1), 1), pow(7, 0, 5173776229660482706), (b'12%d' * 0)[-7]]) * divmod(sum((x21 >> 1) for x21 in [(int, (str, list)), 10, 140737488355330]), pow((-65536), max(8, (-713466869917386552951883251511957822)), divmod((-257), (-299))[0]))[1])
try: P((max(int('١٢'), divmod(v20, v20)[1]) * v20))
except Exception as e: X(e)
try: P((v20 % True))
except Exception as e: X(e)
v22 = (~v20)
P(v20,
  max(('' * 3))[2 ** 63])
