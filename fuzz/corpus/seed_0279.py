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

def f1(p2):
    t('f1')
    assert {}, p2
    p2[0] = p2
    if bytearray():
        p2 = bytearray(bin(pow(5, 1)), 'utf8')
        return (sorted([]) for x3 in DICT)
        v4 = list(map((lambda x5, y6: p2), (DICT for x7 in p2), zip(p2, p2)))
    return p2
try: P(f1)
except Exception as e: X(e)
try: P(f1)
except Exception as e: X(e)
try:
    class C8(Exception):
        y: f1
        def m():
            return f1
        def __next__(self): t('h'); raise ValueError(ascii([])); raise StopIteration
except Exception as e: X(e)
try: P((-ARRAY))
except Exception as e: X(e)
try: P(list(C8))
except Exception as e: X(e)
try:
    v9 = SHARED
except ValueError: raise UnicodeDecodeError('utf-8', bytes([C8, -1]), -1, 1, f"{f'{False}'}")
