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
    class C1(Base):
        @property
        def x(self): return 'ǅ\xe9-7'
        __slots__ = ('a',)
        @property
        def x(self): return slice(1, -2)
    try: o2 = C1(str(object=float((-170141183460469231731687303715884105728))), (bytearray(b'abc') * 3).append)
    except Exception as e: X(e); o2 = None
except Exception as e: X(e)
def f3():
    t('f1')
    a4, b5 = C1
    v6 = o2
    v7 = '  _\''
    return o2
try: P(f3())
except Exception as e: X(e)
try: P({1: bytearray(), 1.0: f3, True: C1})
except Exception as e: X(e)
def f8(**p9):
    t('f2')
    v10 = w11 = [o2]
    SHARED[:] = [o2, w11, Base()]; SHARED[float():o2] = {[]: C1}; P(SHARED)
    return o2
try: P(C1)
except Exception as e: X(e)
try:
    P(((SHARED + []), float.fromhex((11.25).hex())))
    P(f8)
    P(f8)
except Exception as e: X(e)
SHARED[:] = [Base(), f8, f8()]; SHARED[o2:Base()] = [f8]; P(SHARED)
