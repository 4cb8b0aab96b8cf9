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
        def __init_subclass__(cls, /, **k2): t('sub', cls.__name__); P(bytes(bytearray()))
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D3(C1, k=(True, dict)):
            q = C1()
            def __bool__(self): DICT.update({5: 1, 2: self}); return True
            __slots__ = ('a',)
            def __getattribute__(self, name): t('getattribute'); return range(10, 3, (-4611686018427387906)).count(sum(x5 for x5 in [3, 1, 2]))
            y: dict.fromkeys((), [])[str(filter()()())]
            def __init__(self, a=sum([min([1e16, 1.0, -1e16]), (1j).real, (0.3 ** 64), len(range(4, 6199227942517828598, 8)), 0.5]), b=(1e100 ** 3)): self.a = a; self.b = b
    except Exception as e: X(e); D3 = C1
except Exception as e: X(e)
try:
    class C6(Base):
        def __init_subclass__(cls, /, **k7): t('sub', cls.__name__); P(D3)
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D8(C6, k=max(divmod(divmod(4, (-2280756161297543266))[0], range(9223372036854775809, 9, 0b10000001000111111011011010001100).index(3))[1], int('', 2))):
            q = C6()
            def __getattr__(self, name): t('getattr', name); return D3
            def __hash__(self): return int('\'ab')
            def m(p10, p11={}, p12=True, *p13):
                global C1
                p10 = ([3, 1, 2][1] + 1e300j)
                P(p12.copy())
                P(p10)
                return p13
            def __bool__(self): DICT.update({5: 1, 0: self}); return issubclass(D3, int)
            def __round__(self, n=None): return n14
    except Exception as e: X(e); D8 = C6
except Exception as e: X(e)
try: P(getattr(D8(), '__len__', list))
except Exception as e: X(e)
try:
    P(any((y15 := x16) == (-3) for x16 in list(reversed(range(True)))))
    v17 = dict(['ab', 'cd'])
except Exception as e: X(e)
try:
    P(C6)
    P(v17['%😀é'[1]])
    P([])
except Exception as e: X(e)
try:
    v18 = list(D3)
    try:
        pass
        v19 = C1
    finally:
        assert 9007199254740993.0
except Exception as e: X(e)
v20 = {'a': -1, 1: str(dict(['ab', 'cd'])[frozenset()])}
raise min([1e16, 1.0, -1e16])
