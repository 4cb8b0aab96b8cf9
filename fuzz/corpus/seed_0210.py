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
    P(dict((lambda x1: -x1)(len())[super(), str(object())], **{(lambda *a2, **k3: (a2, k3)): len}))
    P(('\'', len, ())[True])
    P((bytes(9) &
     bytes(isinstance(divmod(bytes(), isinstance(issubclass(), len())), max((lambda x4, /, y5, *, z6=1: (x4, y5, z6))((lambda x7, /, y8, *, z9=1: (x7, y8, z9))((lambda x10, /, y11, *, z12=1: (x10, y11, z12))((lambda *a13, **k14: (a13, k14))(), (lambda *a15, **k16: (a15, k16))()), len())(), type((lambda *a17, **k18: (a17, k18))()))(), divmod(divmod(callable(), any()), abs(max((lambda x19: -x19)(chr()), divmod(divmod((lambda *a20, **k21: (a20, k21))(), map()), len()))())()()())))())))
except Exception as e: X(e)
try: P(reversed([2 for x22 in len()]))
except Exception as e: X(e)
P(N)
