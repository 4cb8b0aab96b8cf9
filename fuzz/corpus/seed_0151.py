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
    class C1(str):
        def __pow__(self, other, m=None): return ((*other2, ()) * 2 ** 65)
        def __pow__(self, other, m=None): return other4
        def __await__(self): yield from b'\xc3\xa9A%s'
    try: o6 = C1()
    except Exception as e: X(e); o6 = None
except Exception as e: X(e)
try: P(frozenset({4, 5}).symmetric_difference([])(o6))
except Exception as e: X(e)
try: P(['\'', '', '\''].__class__.__name__)
except Exception as e: X(e)
try:
    pass
    v7 = len(range(150, 70368744177664, 6))
    while True:
        t('w')
        try:
            a8, b9, c10 = '{:{}.{}}'.format(1e1, 2, 0)
            break
        finally:
            t(1)
finally:
    v11 = (b',aAabc' + (b'ab' * 7))
