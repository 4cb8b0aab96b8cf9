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
    def d1(f2):
        t('decorate')
        def w3(*a4, **k5):
            t('call', len(a4), sorted(k5))
            return f6(*a7, **k8)
        return w3
    @d1
    @d1
    def h9(p10=6, p11=0xa2f5531b):
        return sorted([])
except Exception as e: X(e)
try: P((min([0.5, 2.2250738585072014e-308, 5e-324])).as_integer_ratio())
except Exception as e: X(e)
v12 = ''
v13 = [2, ('%(a)c %(b)s' % {'a': sum([3, 1, 2]), 'b': sorted(SHARED)}), 9]
try:
    match dict((b'12' for x14 in v12 if b'')):
        case {1: a15}: P(a15)
        case {'a': a15, 'b': str()}: P(a15)
        case {1: _, **r16}: P(r16)
        case {}: P('empty')
except Exception as e: X(e)
try:
    match {'a': complex((-7.127119691601086e-255)), 'b': dict((), **DICT)}:
        case {1: a17}: P(a17)
        case {'a': a17, 'b': _}: P(a17)
        case {1: _, **r18}: P(r18)
        case {}: P('empty')
except Exception as e: X(e)
try:
    v19 = bytearray(b'%dab%s'[2 ** 63:2 ** 63]); P(v19.decode(range(0), strict=memoryview((b'\r\n' * 2)).toreadonly()[::-1])); P(v19)
    for v20 in list(reversed(v12.find(v12, 2 ** 63))):
        try:
            match [(*v12, '\u2028') for x21 in (max(v12) + (v12 * -1))]:
                case [a22]: P(a22)
                case [a22, b23]: P((bytearray(1) * 2))
                case [a22, *_, _] if h9('éǅΣ{0}'.index(v12, -2 ** 70, -2), *enumerate(enumerate(v13))): P(a22)
                case [*c24]: P(c24)
        finally:
            del [][0][v13[::2]][([][::2], (slice(None)).indices(5))]
finally:
    for v25 in ['{:{}.{}}'.format(9.25, 2, 4) for x26 in sorted(sorted(v13))]:
        try:
            a27, *b28 = enumerate(enumerate(b'%d'))
        finally:
            P((v29 := (() in tuple())))
