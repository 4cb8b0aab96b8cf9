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

v1 = '12{0}'
def f2(p3, p4=None):
    t('f1')
    SHARED[:] = [p4(), b'\x80 \t\r\n', (int, (str, list))((slice(1, -7)).indices(70))]; P(SHARED.__setitem__((int | str)())); P(SHARED)
    pass
    return p3
def f5(p6=3, p7=[], *, p8):
    t('f2')
    v9 = dict(((slice(None), v1),)); del v9[None]; P(v9)
    return enumerate([f10() for f10 in [lambda: x11 for x11 in [3, 1, 2][None:None]]])
P(f2(p3=max(v1.strip(), type(4611686018427387905).__name__))
  + (slice(0, 1)).indices(4))
