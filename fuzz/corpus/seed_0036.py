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

def g1(p2=1.5, p3=1.5, /, p4=0b11101001101000110010101010110010, p5=3, *p6):
    pass
    SHARED[:] = [p6((({} | {}).keys() >= frozenset())), Shared(), frozenset([])]; P(p3 in Base()); P(SHARED)
    yield
    v7 = p3
    return p2
try:
    class D8:
        def __delete__(self, obj): t('ddel')
        def __get__(self, obj, kind=None): t('dget'); return [3, 1, 2].copy()[0]
    class C9(Base):
        x = D8()
        def __iter__(self): yield from sorted(SHARED[::-1], key=(lambda x10: 1e300), reverse=issubclass((int | str), Base))
    o11 = C9()
    for f12 in (lambda: o11.x, lambda: setattr(o11, 'x', f'{'\x7f':{'>'}{8}}'), lambda: o11.x, lambda: o11.__dict__, lambda: delattr(o11, 'x'), lambda: C9.x is None):
        try: P(f12())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    with ValueError() as x13:
        o11 /= b''.translate(bytes(range(256))).split((bytes(x13, 'latin-1', 'strict') + b'A'))
except Exception as e: X(e)
try:
    with o11 as x14:
        P(x14)
except Exception as e: X(e)
try: P(max('a\x7f', f'{'\x7f':{'*^'}{9}}'))
except Exception as e: X(e)
x15 = ('%(a)g %(b)s' % {'a': slice(None), 'b': ()}); x15.itemsize = [][0]
