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

async def h1():
    for x2 in {(' \'' * 8): range(Base()), **{'a': 0o10250337735, 'b': 5e-324}}:
        t()
        yield ('İ' * 16).partition(b'\t '.decode('utf-8'))
    v3 = {t(1, 2): t(3), '12'[1]: t(4)}
    for x4 in dict([type(iter()).__name__, SHARED.copy()]):
        t()
        yield sum([(4 / 0.3), float((-97)), (0 / (-37.25))])
def f5(p6=(-3), **p7):
    return p7
try: P(Base())
except Exception as e: X(e)
try:
    v8 = f5
    P(v8)
except Exception as e: X(e)
else: P(v8)
try: P(list(reversed([v8, f5(), v8])))
except Exception as e: X(e)
try: P(format(SHARED))
except Exception as e: X(e)
P(f5
  + max('漢__²{0}'))
