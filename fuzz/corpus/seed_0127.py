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

def f1():
    t('f1')
    with Base(all('\'\x00')) as x2:
        P(complex(0.3))
    return b'a\xc3\xa9'
def f3(p4, p5):
    t('f2')
    P(([3, 1, 2], complex(p5, p4)))
    return memoryview(bytes('\r\n\n', 'UTF_8'))
try:
    g6 = (f1 - Base())
    P(next(g6))
    try: P(g6.throw(AttributeError(ascii({}.pop()), name=chr(255).rjust(f1()))))
    except TypeError as e7: X(e7)
    P(next(g6, 'end'))
except Exception as e: X(e)
try:
    DICT.clear(); DICT[('-7' * 2).replace(('\x00' * 15)[::2], ('%' + ''), -2)] = Base(); DICT[(int, (str, list))()] = complex(real=int('0o17'), imag=[t(3, 4), f1(), t(5)]); P(int('1', list(memoryview(b'%s%d\x0012'[None:None])))); P(DICT)
except Exception as e: X(e)
try:
    o8 = ('' * 64).encode('ascii', 'surrogatepass').rsplit(bytes(bytearray(b'abc')))
    for f9 in (lambda: bytes(dict((float('inf'), 1j))), lambda: 'abc'.replace('a', 'b', type()), lambda: max(Base(set([3, 1, 2])), o8), lambda: divmod(o8(), set.isdisjoint(g6, f1, b'%s\n,\xc3\xa9'))):
        try: P(f9())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
v10 = {'a': 0, 1: ('abc ' + chr(255))}
P((Base(g6) // '\u2028abc\'  '))
