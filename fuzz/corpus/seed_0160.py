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

def f1(p2=[], /, p3=10, p4=True, *p5, p6, p7={}):
    v8: p5() = ([f9(y10) for f9 in [(lambda a11, x12=x12: (a11, x12)) for x12 in [3, 1, 2]] for y10 in []], p2)
    return ((p4, p2(p7, p7)) * True)
def f13(p14=True, p15=(-143), p16=True):
    def g17(p18=1.5):
        return f1(p18, p6=p18, p7=dict([(p18, p14), (f1(DICT, 1j, 8, p6=DICT, p7=p18), ())]))
    P(f1)
    return str((8 / (-2)))
try: P((list(reversed(f13)) for x19 in (x20 for x20 in f1()) if bool.__add__(True, f1(**{'p3': True, 'p4': 3, 'p6': DICT}))))
except Exception as e: X(e)
try: P(list(f1))
except Exception as e: X(e)
try:
    v21 = list(filter(None, filter(type, map()))).copy()
except (KeyError, IndexError, AttributeError): raise Exception(*[f22(y23) for f22 in [(lambda a24, x25=x25: (a24, x25)) for x25 in [int('__\ud83d')]] for y23 in [0, 7, (-4294967297)][2:]])
