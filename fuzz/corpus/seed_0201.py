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

def f1(p2, p3, p4, *, p5='', **p6):
    print(*sorted((b'\x00' * 7), key=(lambda x7: b'a1\xc3\xa9%s'), reverse=((-float('inf')) is None)))
    v8 = sum([3, 1, 2])
    return p6
def f9(p10, p11, p12='a,b,c%sŉ'):
    print(*(1 * []))
    P(p11)
    v13 = list(reversed(b' %s'))
    return 2.5
try: P((True + 2j))
except Exception as e: X(e)
try: P(tuple(f9 for x14 in f9))
except Exception as e: X(e)
try: P(slice(3, 0))
except Exception as e: X(e)
raise f9
