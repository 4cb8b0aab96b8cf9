import asyncio
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
        def __init_subclass__(cls, /, *a2, **k3): t('sub', cls.__name__); P(range(8))
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D4(C1):
            q = C1()
            __len__ = (-2)
    except Exception as e: X(e); D4 = C1
except Exception as e: X(e)
try:
    class A5(Base):
        def __call__(self, *a, **k): t('call'); return 'x y'
        def __bool__(self): t('bool'); return callable(memoryview(('\x00\x00' * 64)))
        @property
        def x(self): return C1
        __hash__ = None
        def m(p8, p9=(-971359754123941093889707563515811222)):
            v10 = [p9 for x11 in b'\x8012' for y12 in sum((x13 // x13) for x13 in [(-394161844704688342), (-237), 5])]
            P(p8)
            return p9
    class B14(A5):
        def __len__(self): SHARED.insert(0, self); return 0
    class C15(A5):
        def __get__(self, obj, kind=None): t('get'); return ({'a': False, 'b': SHARED} | {t(1, 2): t(3), Base(): t(4)})
        def __instancecheck__(self, x): return D4.__format__({'a': D4, 'b': C1})
        a = (-261)
        def __delattr__(self, name): t('delattr', name)
        def __call__(self, *a): SHARED[:] = oct(9007199254740991).split(); return int(('' * 2 ** 65))
    class D16(B14, C15):
        def __iter__(self): t('iter'); return self
    P([x17.__name__ for x17 in D16.__mro__])
    try: o18 = D16()
    except Exception as e: X(e); o18 = A5
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup('g', [ValueError(int(2.675)), TypeError(repr(None))])
    except* range((-2)).index(abs(int('x y1112'))) as e19:
        P(e19.exceptions)
        v20 = [any().index((-32767)), ord('\ud800'), sum((-2969910680218373613) for x21 in [3, 1, 2])][0:1]
    except* ValueError as f22:
        P((f22, f22.exceptions))
except Exception as e: X(e)
try:
    g23 = C1
    P(g23.send(getattr(C1, 'x', reversed([]))))
except Exception as e: X(e)
try:
    P(asyncio.run((b'\x00' * 65)))
except Exception as e: X(e)
v24 = [1, '١\n-7x y', 2]
P((('3.5' * 7) + (7 * '1')).splitlines(),
  None)
