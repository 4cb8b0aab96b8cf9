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
    class A1(Base):
        a = (max(4, 10) * 2)
        def __contains__(self, x): t('in'); return sum(list(b'a,'[None:None]), ((9).__index__() << 2))
    class B3(A1):
        def __repr__(self): return next([][0], memoryview(bytearray(b'12345678')).cast('d'))
        def __bool__(self): t('bool'); return (object.nbytes is None)
    class C4(A1):
        def __delitem__(self, i): P(('del', i))
        def __dir__(self): return set().nope
        def __getitem__(self, i): t('h'); SHARED.clear(); return [1, 2][i]
        def __next__(self): t('next'); self.n = getattr(self, 'n', 0) + 1; return (memoryview(bytes(range(16))).cast('L') or [][0]) if self.n < 4 else next(iter(()))
        def __repr__(self): return divmod(int(oct(2147483647)), pow(max([], default=1), 0, int('%')))[0]
    class D5(B3, C4):
        def __getitem__(self, i): t('h'); SHARED.pop(); return [1, 2][i]
        def __await__(self): yield from (y7 for x6 in ((-1.811218268395546e-306)).as_integer_ratio() for y7 in x6)
        def m(self): return [__class__.__name__, super().__repr__()]
        a = (((-0.0), float('inf')) * 2.0)
        a = [[], slice(None), bytearray(b'abc')][1]
    P([x8.__name__ for x8 in D5.__mro__])
    try: o9 = D5()
    except Exception as e: X(e); o9 = A1
except Exception as e: X(e)
try:
    v10 = int((range(70368744177663, (-1), 0).index(1073741822) / 0.0))
    P(v10)
except Exception as e: X(e)
else: P(v10)
try: P(None)
except Exception as e: X(e)
try: P(list((lambda x11: x11)(min(list(({}.copy()).items()), key=int, default=[]))))
except Exception as e: X(e)
len(x=v10.__bool__())
