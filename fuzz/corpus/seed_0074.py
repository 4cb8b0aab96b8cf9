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

def f1(p2={}, p3=(lambda: (-2.5)), /, p4={}, p5=10, *p6):
    t('f1')
    p3 = slice(bin(p4))
    return ((p2 + p2) for x7 in p6 for y8 in p6)
try: P(f1(*[None], p5=memoryview(bytes(range(16))).cast('q').decode('nope', 'xmlcharrefreplace')))
except Exception as e: X(e)
try: P(range(-2 ** 70, 2 ** 70, 3 ** 20)[216359975903255421168969009434114687])
except Exception as e: X(e)
try:
    P(frozenset(1j).difference(ARRAY, []))
    P(range(11, (-82), 2)[(-18446744073709551617)])
    P(type(float.fromhex((12.0).hex())))
except Exception as e: X(e)
v9 = '\tß'
try:
    v10 = w11 = NotImplemented
except ValueError: raise StopIteration(f1)
