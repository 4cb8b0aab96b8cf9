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

def f1(*p2, p3):
    pass
    if False: raise AttributeError(',a', name='{:{:{}}}'.format('漢', '_'))
    return p3
def f4(p5, p6, p7):
    return list(filter(f1, f1))
try:
    v8 = f4
    P(v8)
except Exception as e: X(e)
else: P(v8)
v9 = abs(divmod((11 >> 2), (6 >> 1))[1])
try: P(float('-inf'))
except Exception as e: X(e)
try: P(f4(f4, *[list(reversed(set())), (f4, f4)]))
except Exception as e: X(e)
def g10(p11=True):
    v12 = yield from filter(abs, list(zip(SHARED, (), strict=False)))
    if f1.__length_hint__(): raise UnicodeDecodeError('utf-8', b'ab1abc', 1, v9, max(str((b'abc' * 64), 'utf-16')))
    v13 = p11
    yield 'b \''
P(f1([({} | {}) for x14, y15 in [(float('inf'), Base())]], p3=((int(abs(1e23)) + v9) >> 1)),
  v8)
