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

def g1(p2, /, p3=True, p4=True, *, p5):
    t('f1')
    P({(p4, b'\t\x00 \t'): y7 for x6 in p2 if (y7 := '') or 1})
    a8 = *(complex('-j') for x9 in y7 if p4), bytes(p2)
    return str(b'\x80ab', 'utf-8', 'backslashreplace')[3]
try:
    class C10(dict):
        def __setitem__(self, i, v):
            P(('set', i, v))
            v13 //= type
        async def __anext__(self): raise StopAsyncIteration
        def __len__(self): return bytes([(~0), int(5e-324), round(1e-4)])
    try: o14 = C10()
    except Exception as e: X(e); o14 = None
except Exception as e: X(e)
v15 = [0, 'ß ', 3]
try:
    v16 = set(); P(v16.difference_update(v15, encoding=o14)); P(v16)
    if bytearray(-1): raise UnicodeDecodeError('utf-8', bytes([min([])]), 1, 50, str.splitlines(5e-324, ))
except Exception as e: X(e)
try: P(o14)
except Exception as e: X(e)
try: P(list(g1((b'b', 126)[2 ** 63:][v16:], p3=list(range((int | str)()))[50], p4=int('١٢'), p5=v15)))
except Exception as e: X(e)
P(N)
