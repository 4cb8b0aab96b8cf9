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
    def f1(a2, /, b3, c4=(lambda x5, y6: Base()), *d7, e8, g9=max(False, round(1e300, 3)), **h10): return (a2, b3, c4, d7, e8, g9, h10)
    for x11 in (lambda: f1(), lambda: f1((int | str), {1, 2}, e8=(2.0 * len)), lambda: f1(0.3, b3=len, **{'e8': list(), 'q': {'\t': (lambda *a12, **k13: (a12, k13)), 65537: b''}.get(bytes('', 'utf-16-le'), ([None] * 0))}), lambda: f1(*([None] * 2.0), e8=1), lambda: f1(str.upper, b' \x80', **{('\u2028' * 0).split(): range(3) for x14 in [() for x15, y16 in []]})):
        try: P(x11())
        except Exception as e: X(e)
except Exception as e: X(e)
def g17(p18, p19, *, p20=0o21674601353):
    v21 = yield p20
    for x22 in p20:
        t()
        yield p18
try:
    match {None: '\r\n'.rpartition('\ud83d\t') for x23 in (0.1, len)}:
        case {1: a24}: P(a24)
        case {'a': a24, 'b': _}: P(a24)
        case {1: _, **r25}: P(r25)
        case {}: P('empty')
except Exception as e: X(e)
try:
    try:
        P('  é{}')
    except LookupError as e26:
        pass
    try:
        P(ExceptionGroup(('%%' % (len, range(3))), [ValueError(str({})), AssertionError]).subgroup(((-0.0) - 1j).imag))
        try:
            raise ExceptionGroup('g', [ValueError(int(0.0001)), TypeError('\'')])
        except* ValueError as e27:
            P(e27.exceptions)
            P(ExceptionGroup('g', [ValueError(65536), TypeError('ß')]).subgroup(ValueError))
        except* ExceptionGroup as f28:
            P((f28, f28.exceptions))
    except ValueError as e29:
        try:
            try:
                try:
                    pass
                except Exception as e30:
                    raise
            except Exception as f31:
                X(f31)
        except Exception as e32:
            v33 = w34 = float(format(9007199254740993.0, '.17g'))
            try:
                try:
                    pass
                except LookupError as e35:
                    raise
            except Exception as f36:
                X(f36)
        try:
            P(bytes(sorted([3, 1, 2])))
            v37 = w38 = [x39 for x39 in ['', '__', 'Z\r\n']]
        except ValueError as e40:
            try: raise e29
            except* ValueError as e41: P(e41)
            try:
                try:
                    pass
                except ValueError as e42:
                    raise
            except Exception as f43:
                X(f43)
except Exception as e: X(e)
P((lambda: bytes((lambda *a44, **k45: (a44, k45))))('\u2028ǅ', (lambda x46, y47: 1.5)))
