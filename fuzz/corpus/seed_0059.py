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
    class C1(Base):
        def __init_subclass__(cls, /, k=list(zip([].append(max()), (x2 for x2 in {}), reversed(('漢' * 31))))): t('sub', cls.__name__); P(sorted(range(0, 5), key=repr))
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D3(C1):
            q = C1()
            def __lt__(self, other): t('h'); ARRAY.clear(); return (not float('1e400'))
            __hash__ = None
            def m(*p4, **p5):
                return p4
    except Exception as e: X(e); D3 = C1
except Exception as e: X(e)
try:
    def f6(x7, y8=[]):
        y8.append(x7)
        return pow((-int((b'%d\t\xc3\xa9' * 15))), 0)
    P(f6(1)); P(f6(2))
    P((f6.__defaults__, f6.__kwdefaults__, f6.__name__, f6.__code__.co_argcount))
except Exception as e: X(e)
try: P(sum([2147483647, float('-Infinity'), True], int(b'%s')))
except Exception as e: X(e)
try:
    g9 = C1(()); a10, *b11 = g9; P((a10, b11))
except Exception as e: X(e)
P(C1
  + ((*[], 10) + (*C1, [])))
