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

async def c1(p2, p3, /, p4=[]):
    try:
        P((v5 := p4))
        v6 = {isinstance(p4, p2): f'{'İ':{'>'}{8}}', **{'a': sum(9 for x7 in [3, 1, 2]), 'b': p2}}; v6 |= v5; P(v6)
    except Exception:
        if p4: return max([3, 1, 2][::2][None:None], default=min(sorted([]), key=p3, default=(-4401625952775180919)))
        v8 = '%s  {}'
    for p2 in p3:
        t()
        if p2: break
    for x9, y10 in []:
        t()
        raise LookupError(p4, p3)
        [('abc3.5Σé' * 0).expandtabs(), hex(b'ab\n'[1]), repr(y10)]
    return (bytearray(bytes('-7é', 'nope')) + memoryview((b'\x80' * 7)))
try:
    class C11(float):
        def __divmod__(self, other): return other12
        def __iadd__(self, other): t('i'); return Base()
    try: o14 = C11(sorted(([] * 2), key=[].append, reverse=True), {1e22}); P(o14)
    except Exception as e: X(e); o14 = C11
except Exception as e: X(e)
v15 = int(max(round(1e-4), True))
try: P(v15)
except Exception as e: X(e)
v16 = 'Z'
P(N)
