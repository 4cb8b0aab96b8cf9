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

def f1(p2=(-55), p3=1, p4=247):
    P(ExceptionGroup('g', [ValueError(int('-7_0')), TypeError('\na,b,c\ud83d')]).split(ValueError))
    v5 = {**dict(a=p2(), b=p3), p2: 1j}
    v6 = [len(), p4, p2(p4)][slice(Base(), 1, -2 ** 64)]
    return bytearray(bytes(x7() for x7 in [3, 1, 2]))
try: P(list(((ARRAY * 1) for x8 in f1 if x8)))
except Exception as e: X(e)
try: P(('ß²' + 'b-7ŉΣ').strip(chr(0x110000)))
except Exception as e: X(e)
try: P(list(bytearray(f1, key=(lambda x9: x9))))
except Exception as e: X(e)
v10 = (~divmod(f1, int(type(f1(p4=SHARED)).__name__))[0])
x11 = '-7_'; x11.__module__ = f1
