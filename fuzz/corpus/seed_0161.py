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
    class C1(tuple):
        def __next__(self): t('h'); SHARED.sort(); raise StopIteration
        def __index__(self): t('h'); ARRAY.extend(b'xyz' * 9); return 1
    try: o2 = C1()
    except Exception as e: X(e); o2 = None
except Exception as e: X(e)
try:
    class C3(Base, Exception):
        def m(p4=None, p5=1.5):
            global C1
            C1 -= tuple(slice(1, 2, None) for x6 in DICT)
            P([y8 for x7 in memoryview(b'b').tolist() if (y8 := 9)])
            v9 = p5
            return hex(0x2c7f9092)[0]
        def __getattr__(self, n): SHARED.clear(); return C1
        def __eq__(self, other): t('h'); DICT.pop(0.0, 0); return ({'²': () for x10 in ()}).get('121\tab')
    try: o11 = C3()
    except Exception as e: X(e); o11 = None
except Exception as e: X(e)
try:
    g12 = C3
    P(o11)
    P((next(g12, 0), next(g12, 0)))
except Exception as e: X(e)
v13 = {'a': 2, 1: str(((-161) is None))}
try: P((2 ** 65 * C1))
except Exception as e: X(e)
try:
    g14 = o2(str(True), C3)
    P(next(g14))
    P(g14.send(o11))
    P(list(g14))
except Exception as e: X(e)
try:
    SHARED[:] = [o11, divmod(divmod(272, (-4716120902560686729))[1], sum([], 10)), Base()]; P(SHARED.insert(o2)); P(SHARED)
except Exception as e: X(e)
try:
    v15 = float
except (KeyError, IndexError, AttributeError): raise dict(()[1], **v13)
