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

def g1():
    yield from filter(type, iter(range(3)))
    return dict(dict(zip({}, '\x7f\xe9')), c=tuple((lambda x2, /, y3, *, z4=1: (x2, y3, z4))(isinstance(bool(type((lambda x5, /, y6, *, z7=1: (x5, y6, z7))(slice(), (lambda x8: -x8)(type((lambda *a9, **k10: (a9, k10))()))))), len()()), ord())))
    raise ZeroDivisionError()
    v11 = next(bool(str.upper(bin()())))
    yield (type(str(isinstance((lambda x12, /, y13, *, z14=1: (x12, y13, z14))((lambda *a15, **k16: (a15, k16))()(), getattr()()), isinstance(complex(), (lambda *a17, **k18: (a17, k18))()))()())) - (len()() and (lambda x19, /, y20, *, z21=1: (x19, y20, z21))((lambda *a22, **k23: (a22, k23))(), (lambda x24, /, y25, *, z26=1: (x24, y25, z26))((lambda *a27, **k28: (a27, k28))(), format())) or abs((lambda *a29, **k30: (a29, k30))())))
def g31():
    for x32 in dict(zip((repr((lambda *a33, **k34: (a33, k34))()), reversed()()), ({} | {}).values())):
        t()
        yield x32
    def g35(p36='', p37=(-2147483646), /, p38='A3.5', p39=None, p40={}):
        v41 = yield p37
        p38 -= (round(float('inf')) &
         int('zz'))
        del p40
        if {} or False:
            v42 = w43 = p37
            print({k44: v45 for k44, v45 in ({'a': v41, 'b': p40} | p36).items() if k44}, p36, sep=format(p40, '')[::-1])
            if (v46 := p40): P(v46)
        yield ((slice(None)).indices(), p37)
    try:
        v47 = list(({k48: v49 for k48, v49 in {'a': (lambda x50, /, y51, *, z52=1: (x50, y51, z52))(len(), staticmethod()), 'b': isinstance(len()()(), isinstance((lambda x53, /, y54, *, z55=1: (x53, y54, z55))((lambda *a56, **k57: (a56, k57))(), super()), [].append(abs())))}.items() if k48}).items())
        if tuple(((-21.25)).as_integer_ratio()) or True:
            v47 @= None
            print(*list(enumerate(reversed([staticmethod(), [].append(isinstance(set(), len())), (lambda x58, /, y59, *, z60=1: (x58, y59, z60))((lambda *a61, **k62: (a61, k62))(), (lambda *a63, **k64: (a63, k64))())]), int.from_bytes(bytes(255 for x65 in []), type(isinstance()()), signed=(not tuple(repr(oct())))))))
            def f66(p67):
                return p67
        DICT.clear(); DICT[(float(()) / round((-1), 1))] = bytes(); DICT[bytes()] = dict(a={'a': (lambda *a68, **k69: (a68, k69))(), 'b': (lambda x70, /, y71, *, z72=1: (x70, y71, z72))((lambda x73, /, y74, *, z75=1: (x73, y74, z75))(len(), staticmethod()), len())}, b=set()); P(reversed(bytes(isinstance(staticmethod(), isinstance(str([].append(type(isinstance(isinstance((lambda x76, /, y77, *, z78=1: (x76, y77, z78))(abs(filter()), (lambda x79, /, y80, *, z81=1: (x79, y80, z81))(zip()(), (lambda x82, /, y83, *, z84=1: (x82, y83, z84))((lambda *a85, **k86: (a85, k86))(), int()))()), len()), (lambda *a87, **k88: (a87, k88))())())))(), isinstance(bool(tuple((lambda *a89, **k90: (a89, k90))())), repr())())))) is None); P(DICT)
    except ValueError as e91:
        def f92(p93):
            return p93
    def f94(p95, p96=True, p97=None):
        return p96
    yield f94(7)
try:
    v98 /= bytes(memoryview(bytes(range(16))).cast('I'))
    for x99 in map([f100() for f100 in [lambda: x101 for x101 in []]], enumerate(''[::-1])):
        t()
        try:
            P({'a': None, 'b': (x99, x99)})
            x99 += x99
            if {'a': x99, 'b': x99}: raise LookupError([][0], x99)
        except (TypeError, ValueError) as e102:
            raise UnicodeDecodeError('utf-8', bytes([-1, 255]).removeprefix(b'12%d%s'), -2 ** 70, 0, rf'\d{None}')
        if not ascii(x99).title(*x99) and x99:
            v103 = None
        v104 = zip(v103, ((), v103))
    for x105 in {'ŉ': '%-73.5', 4503599627370496.5: Base()}.copy():
        t()
        x105 += x105
        for x106 in [(int(float(repr((-2.1565688818616843e116)))) ^ float.fromhex((26.25).hex())) for x107 in range(isinstance(x105, float))]:
            t()
            def f108(p109, /, p110, p111):
                return x106
            x105 -= tuple((x106 * 0) for x112 in x105)
            x105 @= x105
        else:
            try:
                def g113(p114={}, /, p115=(-3), **p116):
                    yield
                    yield
                def f117(p118, p119, /, p120, p121, p122, *, p123):
                    return p118
                break
            finally:
                try: continue
                finally: t('c')
        DICT.update({object(): 1, 2: x105(range(0)[Base()])}); P(DICT.get(object(x105))); P(DICT)
except Exception as e: X(e)
try:
    g124 = g1()
    P(next(g124))
    try: P(g124.throw(UnicodeDecodeError('utf-8', bytes(memoryview(bytes(range(16))).cast('f')[::-1]), (+ord('\ud800')), bytes(bytearray(b'abc'))[-1], '😀%١3.5'[2].strip(None))))
    except TypeError as e125: X(e125)
    P(next(g124, 'end'))
except Exception as e: X(e)
try:
    g126 = (g124 for x127 in filter((lambda x129: g124), (g124, g124(), g124())) for y128 in x127)
    P(tuple(g124))
    P((next(g126, 0), next(g126, 0)))
except Exception as e: X(e)
del (pow(12, 2), (b'\r\n\xc3\xa9' * 7).rsplit(None, -2), bytes(Base()))[g124]
