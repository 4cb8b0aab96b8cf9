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

def g1(*p2):
    yield p2
    v3 = '{0}😀'.join(['Z', 'x y', p2])
    pass
    yield str(p2)
def g4(p5, p6):
    yield
    v7 = sum(([0.1] * 10))
    p6 = p5
    yield [p5 for x8 in (p5 for x9 in ())]
try: P(b'\x00\x80\r\n,'.fromhex().__radd__('-7'))
except Exception as e: X(e)
try: P(list(g1(None)))
except Exception as e: X(e)
try: P((max('😀\u2028') is not None))
except Exception as e: X(e)
try:
    v10 = ','
    v11 = list(filter((lambda x12: True), v10))
    while v11:
        t()
        x13 = v11.pop()
        v14 = '-7'
        v15 = [-1, 2, 2]; del v15[True], v15[-2]; P(v15)
except Exception as e: X(e)
raise v10
