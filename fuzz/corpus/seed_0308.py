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

def f1(p2, p3, p4, *p5, **p6):
    t('f1')
    for x7, *y8 in [(len(range((-9223372036854775809), 111)), p6)]:
        t()
        if x7: break
    P((v9 := bool.__add__(True, p2)))
    return [slice(2 ** 63, 2, 0) for x10 in map([].append, p4) for y11 in p4]
def g12(p13, p14, p15, *p16, p17=True, p18=()):
    return f1
try: P(bytes(bytearray(0)))
except Exception as e: X(e)
try: P(f1({k19: v20 for k19, v20 in dict({}, c=b'\x80').items() if (v20 if [] else f1)}, ((not f1) / 1j), '\xe9漢\n\x00'))
except Exception as e: X(e)
try:
    o21 = str(); o21 @= f1.__class__.__name__; P(o21)
except Exception as e: X(e)
try:
    assert o21, f1
except (KeyError, IndexError, AttributeError): raise TypeError(range(9, True, 0)[-2 ** 70])
