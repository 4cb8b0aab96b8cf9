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

async def h1(p2=(-132), *, p3):
    yield {round(1e1): p3, (4,): '-7'}
    assert p2
    for x4 in divmod(True, True)[0:]:
        t()
        yield sorted('%s', encoding=p3)
def f5(p6, p7, *, p8):
    t('f1')
    str(p8)
    p8 = dict(range(1, 1), **{'a': None, 'b': b'\x80'})
    return list(p7)
try:
    try: raise TypeError(range(2, (-8), 5)[None:None][1:][(-206)])
    except* Exception as e9: P(e9)
    assert f5(StopIteration({}), dict(bytes(4), **dict.fromkeys({}, {})), p8=pow(pow(int(4.25), 2, pow(140737488355327, 3, 4)), 1, int(len))), f5
except Exception as e: X(e)
try:
    o10 = type()
    for f11 in (lambda: SHARED.index(o10), lambda: o10(None) > (int, (str, list))(), lambda: ''.join([Base()]), lambda: enumerate([], object())):
        try: P(f11())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    v12 = sum([3, float(' -2.5e3 '), 1e23])
    P(v12)
except Exception as e: X(e)
else: P(v12)
try:
    g13 = (y15 for x14 in range(0, 8) for y15 in [('漢' * 15)[-3:-1], list(reversed({}.values()))])
    P(g13.throw(ValueError, f5))
except Exception as e: X(e)
P(f5(KeyError(bytes(bytearray()), '\''.partition('%')), dict(['ab', 'cd']), p8=(bool.__add__(True, o10) // range(163, (-3), 65534).count((divmod((-32768), 4)[0] - (-32770))))),
  dict(dict(['ab', 'cd']), c=f5))
