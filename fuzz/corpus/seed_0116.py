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

async def c1(p2=0x90634714, p3=4, p4=()):
    pass
    try:
        raise AssertionError
    except ValueError as e5:
        X(e5)
        raise e5 from e6
    async for x7 in p4: P(x7)
    try:
        try:
            if (v8 := p3): P(v8)
        except (TypeError, ValueError) as e9:
            raise (-range(1, 8, -2 ** 64)).with_traceback(None)
    except Exception as f10:
        X(f10)
    return list(zip(p3, memoryview(), strict=any(p3)))
try:
    def f11(a12, /, b13, c14=type(max((lambda x15: -x15)(bool(str(str(list(max(isinstance(ord(), repr(issubclass())), type(type())()))())))), bool(isinstance(list(bool(reversed())), (lambda *a16, **k17: (a16, k17))())))).__name__[dict(['ab', 'cd']), (lambda *a18, **k19: (a18, k19))()], *d20, e21, g22=range(9, 8), **h23): return (a12, b13, c14, d20, e21, g22, h23)
    for x24 in (lambda: f11(object={'a': tuple(repr(callable()()())), 'b': None}), lambda: f11(([b'\x80abc' for x25 in {} for y26 in DICT] + [[] for x27 in () if True]), ([] is None), e21=(getattr(isinstance((lambda *a28, **k29: (a28, k29))()(), str(abs(filter()()))), 'nope', bool(tuple(max()))()) is None)), lambda: f11([32768, bytes(9), (lambda x30: -x30)(type((lambda *a31, **k32: (a31, k32))())).__bool__()], b13=tuple.__len__(b'\x00'[-3:-1], True, (-2)), **{'e21': memoryview((bytearray()[-3:-1] * 1)), 'q': bytes(staticmethod()(b'\xc3\xa9A\x80'))}), lambda: f11(*Base(), e21=1), lambda: f11((0 and None or max().__class__.__name__), {}, **{1: bytes(float()), 1.0: {1: Base(), 1.0: b'ab', True: True}, True: dict()})):
        try: P(x24())
        except Exception as e: X(e)
except Exception as e: X(e)
try:
    try:
        raise BaseExceptionGroup('b', [AssertionError, KeyboardInterrupt()])
    except* TypeError as e33:
        P(e33.exceptions)
        try:
            raise LookupError(bytes(x34()() for x34 in [3, 1, 2][:]), len((lambda *a35, **k36: (a35, k36))()))
        except None as e37:
            X(e37)
            X(8)
    except* (KeyError, TypeError) as f38:
        P((f38, f38.exceptions))
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup('g', [ValueError(int(max([3, 1, 2], '%s\x7f'))), TypeError(str(553141925070348347471866154782492753))])
    except* ValueError as e39:
        P(e39.exceptions)
        try:
            raise StopIteration(bytes('a,b,c漢\n ', abs((lambda *a40, **k41: (a40, k41))()), 'xmlcharrefreplace'))
        except ArithmeticError as e42:
            X(e42)
            raise ValueError.with_traceback(None)
    except* TypeError as f43:
        P((f43, f43.exceptions))
except Exception as e: X(e)
try:
    v44 = ''
    v45 = {v44: v44, '': v44}
    v46 = (([y48 for x47, y48 in ['ab', 'cd']] + []) * 1)
except Exception as e: X(e)
for x49 in v45: P(bool)
