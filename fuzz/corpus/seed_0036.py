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

try: P((int, (str, list))({1: KeyError(), 1.0: ascii(), True: tuple()}))
except Exception as e: X(e)
try: P((dict.fromkeys(DICT, 507881697481180117120988240826958646)).values())
except Exception as e: X(e)
try:
    P(b'\xc3\xa9')
    P(bytes)
    P((b'12' % max(isinstance(tuple(), (lambda x1: -x1)((lambda *a2, **k3: (a2, k3))()()))(), (lambda *a4, **k5: (a4, k5))()()))[1:50:-1])
except Exception as e: X(e)
try:
    P((((-32769) << 3)).to_bytes(1, 'little'))
    P(bytes(Base()))
    P(max(ascii(None), max(max('漢'))))
except Exception as e: X(e)
try:
    g6 = KeyError({5: frozenset(), (70368744177664, max()()): dict([])}, default=dict(zip(len(range())(), list((lambda *a7, **k8: (a7, k8))()))))
    P(next(g6))
    try: P(g6.throw(StopIteration({Base(): b'', (-69): (b' ' * 3)})))
    except ValueError as e9: X(e9)
    P(next(g6, 'end'))
except Exception as e: X(e)
P(N)
