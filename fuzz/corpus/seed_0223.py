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
    P(pow(int('+5', 10), -1))
    P(list(({1: len(), 1.0: bool(object()), True: len()}).items())[50])
    P(()[:-2 ** 70])
except Exception as e: X(e)
try: P((getattr(tuple((lambda x1: -x1)((lambda *a2, **k3: (a2, k3))())), '__len__', (lambda *a4, **k5: (a4, k5))()()) if getattr(isinstance(), '__iter__', divmod(list(ascii()()), int((lambda x6, /, y7, *, z8=1: (x6, y7, z8))(len()()(), round())))) else getattr(ascii()(), 'append')))
except Exception as e: X(e)
try: P(None)
except Exception as e: X(e)
try:
    SHARED[:] = [(abs((lambda *a9, **k10: (a9, k10))()(KeyError()())()), next(), hasattr()).__str__(), (2 * True), int()]; SHARED[Exception():(int, (str, list))('{:{}.{}}'.format(2.2250738585072014e-308, 9, 9))] = {sum(x12 for x12 in []): x11 for x11 in iter(True)}.items(); P(SHARED)
except Exception as e: X(e)
v13 = {'a': 1, 1: ascii(b'b\x80%s')}
import sys; sys.exit(None)
