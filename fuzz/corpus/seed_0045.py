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
    class D1:
        def __set__(self, obj, value): t('dset'); P(property())
        def __delete__(self, obj): t('ddel')
    class C3(Base):
        x = D1()
        def __add__(self, other): t('add'); return ''
    o5 = C3()
    for f6 in (lambda: o5.x, lambda: setattr(o5, 'x', ((int, (str, list))() < None)), lambda: o5.x, lambda: o5.__dict__, lambda: delattr(o5, 'x'), lambda: C3.x is None):
        try: P(f6())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    def d7(f8):
        t('decorate')
        def w9(*a10, **k11):
            t('call', len(a10), sorted(k11))
            return f12(*a13[1:], **k14)
        return w9
    @d7
    @d7
    def h15(p16, p17, *, p18, **p19):
        v20 = divmod(range((-4128449595900110870), 0b10010110101100001101110100100010, 5).index((-2)), p18)[0]
        P({(None,): y22 for x21 in p17 if (y22 := repr(p19)) or 1})
        match p19:
            case {1: a23}: P(a23)
            case {'a': a23, 'b': _}: P(a23)
            case {1+2j: _, **r24}: P(r24)
            case {}: P('empty')
        return v20
except Exception as e: X(e)
try:
    P(asyncio.run(h15((str(h15((), (), p18=10, k0=o5)).partition(('a_١' * 15)) * True), (b'12',), p18=range(-2 ** 70, 2 ** 70, 3 ** 20).index(sum(0b10100101101111110000111010010011 for x25 in [3, 1, 2])), k0=o5)))
except Exception as e: X(e)
v26 = 'abc'
try:
    P(asyncio.run((1e22 < True)))
except Exception as e: X(e)
try:
    P(asyncio.run(o5((-276))))
except Exception as e: X(e)
x27 = h15((), (slice(1, o5, h15)).indices(C3), p18=int((int(C3) / round(0.5)))); x27.nbytes = b''
