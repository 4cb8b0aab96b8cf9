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

def g1(p2, p3):
    return p3
try: P((lambda x4, /, y5, *, z6=1: (x4, y5, z6))((str(NotImplemented) * 2), 123456.789))
except Exception as e: X(e)
try: P(chr(97))
except Exception as e: X(e)
v7 = (-round(sum([float('-inf'), 1e-4, 202.344], True)))
try:
    P(bytes)
    P(v7)
    P(v7)
except Exception as e: X(e)
try:
    class C8(BaseException):
        def __getitem__(self, i): t('h'); SHARED.pop(); return [1, 2][i]
        def __call__(self, *a, **k): t('call'); return v7
except Exception as e: X(e)
import sys; sys.exit(v7)
