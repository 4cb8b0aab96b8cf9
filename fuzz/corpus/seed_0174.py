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
    P(dict(DICT.copy()))
    P(iter([]))
    P(DICT)
except Exception as e: X(e)
v1 = pow(pow(min([(-170141183460469231731687303715884105728)]), 2, round(0.0001)), pow(pow(sum([]), 13, (+5)), 2), bool.__add__(True, DICT))
try:
    class A2(Base):
        def __lt__(self, other): t('h'); DICT.clear(); return False
        def m(p3, p4):
            if enumerate(list(map(p3, p3, p4))): return dict(p4)
            return p3
        a = v1
    class B5(A2):
        def __len__(self): ARRAY.extend(b'xyz' * 9); return 4
        def __lt__(self, other): t('h'); DICT.pop(v1, 0); return hasattr([][slice(0, True)], 'b')
        __len__ = (b' a\r\n12' * 64)
    class C6(A2):
        def __lt__(self, other): t('h'); DICT.update({1: 1, 1: self}); return 'ǅ'.endswith(str(bytearray(), 'utf-32-be', 'nope'), -1, 0)
        def __getitem__(self, i): t('h'); ARRAY.extend(b'xyz' * 9); return [1, 2][i]
        y: (lambda: reversed([]))
    class D7(B5, C6):
        a = v1
        a = bytes([round(9.25) for x8 in range(0, 8, -2 ** 64)])
        def m(**p9):
            try:
                raise Exception(*[*(), *'\x00'.partition('é1')])
            except Exception as e10:
                X(e10)
                raise OSError(pow((-4294967298), 64, range(0b1100001111101001010010101100110, 140737488355327, 0b11000010010001110100000010010000)[::2].index((-246))), '漢漢') from e10
            P((*v1, p9))
            *a11, b12 = v1
            return DICT.copy().__class__.__name__
    P([x13.__name__ for x13 in D7.__mro__])
    try: o14 = D7()
    except Exception as e: X(e); o14 = A2
except Exception as e: X(e)
try:
    (a15, b16), c17 = zip(DICT.copy().copy(), (slice(0, 0, -1)).indices(D7)), v1
except ValueError: raise AssertionError
