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

def g1(p2):
    try: yield p2
    finally: t('fin', 1)
    P(p2)
    a3 = *reversed([pow(x4, 0, x4) for x4 in list(b'%s\n\x80')]), [p2 for x5 in Base() if dict([])]
    P(list(set() for x6 in range(3)))
    yield bytes(9)
try:
    class C7(str):
        def __le__(self, other): t('le'); return NotImplemented
        def __eq__(self, other): t('eq'); return [5920162284284686842 for x9 in list(bytes(Base()))]
    try: o10 = C7(); P(o10)
    except Exception as e: X(e); o10 = C7
except Exception as e: X(e)
try: P(((int('0b101') // range(-2 ** 70, 2 ** 70, 3 ** 20).index(65538)) ^ 4))
except Exception as e: X(e)
try:
    v11 = [[x12 for x12 in [3, 1, 2]], dict(['ab', 'cd']), (int | str)]
    P(v11)
except Exception as e: X(e)
else: P(v11)
try: P('é'.format_map({}).partition(('{}' + 'x y')[o10]))
except Exception as e: X(e)
try: P((bytes(0)[0] - False))
except Exception as e: X(e)
P(N)
