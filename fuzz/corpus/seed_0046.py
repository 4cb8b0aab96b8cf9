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

try: P([(() + ()) for x1 in [sum([3, 1, 2], 10), sum([], (-19)), b'1'[1], sum([], 7), pow(object, 64, str), int('1__0'), int('zz', 10)]])
except Exception as e: X(e)
try: P(list(list(map(bool, iter(())))))
except Exception as e: X(e)
try:
    P(list(range(0, 8, 2)))
    P(([x4 for x4 in [3, 1, 2]] for x2 in [] for y3 in x2))
    P(type(()[1]))
except Exception as e: X(e)
SHARED[:] = [Base(), (''.partition('') * float('1.5')), type()]; SHARED[float([f5(y6) for f5 in [(lambda a7, x8=x8: (a7, x8)) for x8 in [3, 1, 2]] for y6 in [255, 3546864285669281345, (-1)]]):Base()] = ('% *.*f' % (9, 0, 2.5)); P(SHARED)
