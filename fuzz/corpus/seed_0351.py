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
    P({str(repr()): dict({}, c=len()()), **{3.14159: len()(), (-1): ()}})
    P((str.upper((lambda x1, /, y2, *, z3=1: (x1, y2, z3))(str.upper(isinstance(max(isinstance(max(max(isinstance(), delattr()), ord()), str.upper((lambda x4, /, y5, *, z6=1: (x4, y5, z6))(isinstance(), len()))), (lambda x7, /, y8, *, z9=1: (x7, y8, z9))((lambda x10, /, y11, *, z12=1: (x10, y11, z12))(isinstance(str.upper(abs()), isinstance(iter(), list(isinstance(str(), str.upper(isinstance(tuple(), (lambda x13, /, y14, *, z15=1: (x13, y14, z15))(divmod(), int((lambda *a16, **k17: (a16, k17))())))))))()), len()), callable())), len())), repr(isinstance(list(len())(), map())()))()) and (+10) or slice(0, 0)))
    P(()[None:None].__abs__())
except Exception as e: X(e)
try:
    P(len()()())
    P((range(Base()), chr(255), max(max(abs(len()), len()())(), len())))
    P(((not str((lambda *a18, **k19: (a18, k19))()())()) * True))
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup('g', [ValueError(b'ab'[1]), TypeError(max(str.lower('{}', (lambda x20, /, y21, *, z22=1: (x20, y21, z22))(isinstance(max(isinstance(len()()(), (lambda x23, /, y24, *, z25=1: (x23, y24, z25))(len(), len((lambda x26, /, y27, *, z28=1: (x26, y27, z28))(bool(slice()), delattr())))), len()), len())()(), bool(oct())), str.upper(issubclass()))))])
    except* TypeError as e29:
        P(e29.exceptions)
        with Exception(Shared), memoryview(bytes(65 for x30 in [3, 1, 2])) as x31:
            v32 = list(zip(x31(x31()), x31, enumerate(x31)))
            v33 = bytearray(range(0, 70, -1)).copy(); P(v33.count(v32)); P(v33)
    except* ValueError as f34:
        P((f34, f34.exceptions))
except Exception as e: X(e)
try:
    a35, b36 = str.upper((isinstance(max(type(int()), str.upper(len()())), (lambda *a37, **k38: (a37, k38))()()), bool(len()()))), str.upper(isinstance((lambda x39, /, y40, *, z41=1: (x39, y40, z41))(type(enumerate()), len()()), str(list(hex())))())('x yZZ²', b'1')
    P(list(zip(a35, b36)))
    P((list(a35), list(b36)))
except Exception as e: X(e)
raise StopIteration(int('+5'))
