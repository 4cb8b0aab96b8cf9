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

def f1(p2={}):
    return (False &
     p2())
try:
    P(f1)
    P(b'abc\x80'.split(None, 70))
    P(bytes(('%(a)d %(b)s' % {'a': f1, 'b': f1}), 'utf8', 'surrogatepass'))
except Exception as e: X(e)
v3 = {'a': 1, 1: str((min([]) / min([1e16, 1.0, -1e16])))}
def g4(p5=11, *p6, p7=f1):
    try: yield f1
    finally: t('fin', 1)
    try: yield list(zip({}, ['ab', 'cd'])).pop(Base())
    except GeneratorExit:
        raise UnicodeDecodeError('utf-8', (bytes(p5, 'utf-16') + bytearray(b'b')), Base(), 1, str(bytes(255 for x8 in []), 'utf-16', bytearray()))
    else: yield ([v3, v3, p5] ^ v3)
try: P(f1(**{bool.__add__(True, 'ǅb3.5'): v3, **{'': b'\r\n', **v3}.copy()}))
except Exception as e: X(e)
f1()
