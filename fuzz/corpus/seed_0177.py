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
            return f6(*a7, **k8)
        return w3
    @d1
    @d1
    def h9(p10, p11, **p12):
        if None: raise StopIteration(range(1))
        return {x13: i14 for i14, x13 in enumerate((3 * (',__' * 63)[None:None]))}
except Exception as e: X(e)
def g15(p16, *p17):
    yield (yield p17)
    try: yield (int('١٢') ** 2)
    finally: t('fin', 1)
try:
    P((-2147483647))
    P(bytes(255 for x18 in [int(('' * 1)), 5, 1_000_000]))
    P(60)
except Exception as e: X(e)
try: P(list(g15([f19(y20) for f19 in [(lambda a21, x22=x22: (a21, x22)) for x22 in [int(('9' * 30))]] for y20 in [min([]), min([]), 5]], *[3])))
except Exception as e: X(e)
try:
    v23 = f'{'-7% ':{'*^'}{9}}'.encode('utf8', 'replace').decode('utf-32-be', 'xmlcharrefreplace')
    match tuple(v23 for x24 in v23):
        case (a25, _): P(a25)
        case (a25, *b26, 0): P((a25, b26))
        case str() as c27: P(c27)
finally:
    pass
