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
    g1 = (-81); a2, *b3 = g1; P((a2, b3))
except Exception as e: X(e)
try:
    g4 = (12.0).__format__('é^ 12,,.1')
    P(g4.send(getattr({'a': divmod(), 'b': abs(str.upper(property()))}, 'a', (property() not in repr()))))
except Exception as e: X(e)
try:
    o5 = g4((lambda x6, y7=g4(g4): (y7, x6))); o5.a = (y9 for x8 in {'a': g4, 'b': g4()} for y9 in {k10: v11 for k10, v11 in DICT.items() if k10}); P(o5.a); o5.a += g4; P(o5.a); del o5.a; P(o5.a)
except Exception as e: X(e)
[x12 for x12 in zip(str(bytearray(), 'utf-16'), g4)]
