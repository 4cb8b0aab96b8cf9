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

async def c1(p2, p3, p4):
    try:
        P({ord('\ud800'): y6 for x5 in (slice(None)).indices(bytearray([p2, 10, 10])) if (y6 := 2) or 1})
        v7 = bytearray(range(3))
    except Exception:
        return len(p2, p2)
        v8 = ([None] * 0)
    return p3.encode(p2, 'ignore')
try:
    ARRAY[:] = (bytes([3, 1, 2]) + b'\n').ljust(True, bytes(hex(5), 'ascii', (lambda *a9, **k10: (a9, k10))())); ARRAY[bool()] = int(); P(ARRAY)
except Exception as e: X(e)
try:
    g11 = str(object=bytearray([6 for x12 in range(3)]))
    P(next(g11, bytearray()(list, ndigits=len)))
    P(g11.close())
    P(list(g11))
except Exception as e: X(e)
try:
    class D13:
        def __delete__(self, obj): t('ddel')
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
    class C14(Base):
        x = D13()
        def __trunc__(self): return bin([][2 ** 63])
    o15 = C14()
    for f16 in (lambda: o15.x, lambda: setattr(o15, 'x', str(bytes(Base()), 'utf8', 'surrogatepass')), lambda: o15.x, lambda: o15.__dict__, lambda: delattr(o15, 'x'), lambda: C14.x is None):
        try: P(f16())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
for x17 in [bin(69) for x18 in ('é_' * 1).split(None) if bin(152)]: P(ascii(bytes([3, 1, 2])))
