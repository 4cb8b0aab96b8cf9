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

def g1(p2, p3, *, p4):
    v5 = yield (110 ** 2)
    v6 = 'Aa,b,c\u2028'
    return 'abc'
    try:
        yield v6, None
        yield Base(), v6
        v6 /= (v6.__doc__ is None)
    except TypeError as e7:
        o8 = range(list())()
        for f9 in (lambda: isinstance(Base(), o8), lambda: DICT.get(bytes(p2)), lambda: {o8(): 1}[o8], lambda: isinstance(o8, o8)):
            try: P(f9())
            except Exception as e: X(e)
        pass
        while (yield p4): t()
        v10 = p2
    yield (b'\x80'[None:None] + bytearray())[3]
def f11(p12=1.5, p13=2, *p14):
    p13 %= {k15: p13 for k15, v16 in ['ab', 'cd']}[p13]
    if (('__' + ('ß' * 2)).__doc__ is None):
        v17 = sorted(list('3.5Σ')); v17.append(v17); P(v17); P(repr(v17) == repr(v17[:]))
        def f18(p19, /, p20):
            t('f1')
            try:
                raise Exception(*('' + ('' * 2 ** 65)).splitlines())
            except Exception as e21:
                X(e21)
                raise
            v22 = ('%' + ('a,b,c\xe9' * 15))
            return [[x23 for y24 in p19] for x23 in map(list, p19)]
    return ((1 * '{0}²') + max(p14)).split(None, 1)
v25 = [70, '%s', 1]
def f26(p27):
    print(memoryview(ARRAY)[p27:], str(f11), sep=hex(divmod(6, p27)[0]))
    return '\r\n'
try:
    g28 = g1(*(min(list(range(70, 3, 2 ** 64))),), p3=(divmod(min([]), max([10, 10, (-288), 994217228237392817379502713181647545, 8, 7, 4494542511552926475], default=(b'%d\xc3\xa9' * 15)[1]))[0] << 64), p4=((round(sum(([0.1] * 10))) % (-274)) << 13))
    for x29 in g28:
        P(x29)
        if divmod(divmod(pow((-71), 13), len(range(2)))[0], (-2147483650))[1]: break
    P(list(g28))
except Exception as e: X(e)
try: P(g28)
except Exception as e: X(e)
P(False
  + list(range(1)))
