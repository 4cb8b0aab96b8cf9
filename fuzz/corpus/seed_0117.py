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

def f1(p2=(), p3=(), p4=(isinstance(int(bool(all())), len(repr())), '_²'), *p5):
    return (not p5)
try: P(f1(p4=(pow(range(5).index(len(range(10))), 13)).__index__(), zz=(range(5)[-2] / int(bytes(-1 for x6 in [3, 1, 2])))))
except Exception as e: X(e)
v7 = ('\u2028__' * 63)
try: P(f1(p4=[range(-1, 3, 3)[-7], range(214)[70368744177665], len(range(0x7e73ee67, 0, 176602700072659244831881234644689187))][sum(SHARED)]))
except Exception as e: X(e)
x8 = (b'\xff' * 1); x8.itemsize = range(8)
