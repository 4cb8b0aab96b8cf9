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

async def c1(p2):
    return '-73.5  '
try: P((slice(0, 0),))
except Exception as e: X(e)
try: P('ǅ'.splitlines((not len())))
except Exception as e: X(e)
try:
    match '  12':
        case 1: P((1, ascii('ZA3.5%')))
        case range(start=1) if list(reversed({max(complex()()()(), tuple(type(max(len(), max(max(issubclass(), set()), reversed())())))): abs(max([].append(tuple()()()), int()))}.copy().items())): P(2)
        case range(start=1): P(3)
        case _: P('none')
except Exception as e: X(e)
P((lambda x3: x3)(bytes(bytearray(b'abc').copy())))
