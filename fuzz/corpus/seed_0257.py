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

def f1(p2, p3):
    def f4(p5, p6=complex(min(([0.1] * 10)), abs(complex('1+2'))), p7=p3):
        return ((-9.25)).as_integer_ratio()
    if p2: return p2
    def g8(p9, p10=True, p11=[]):
        v12 = ((p11 * 0) * 2)
        pass
        def f13(p14, /, p15, p16):
            nonlocal v12
            pass
            if v12: return (slice(0, -1, f4(p10, p2))).indices(p14, default=1j)
            v17 = sorted(set(p14), key=show)
            return v12
        return f4
    return f4
try:
    P(((float.fromhex((5e-324).hex()) ** 2)).as_integer_ratio())
    P({k18: f1 for k18, v19 in ({}).items()})
    P(f1)
except Exception as e: X(e)
try: P(f1(p2=(chr(0xd800) * 0), p3=f1))
except Exception as e: X(e)
try:
    a20, b21 = (x22 for x22 in zip(enumerate(f1), [('ŉ%' * 7), SHARED])), (sum([1j, 3896420050478576356], 0) for x23 in f1)
    P(list(zip(a20, b21)))
    P((list(a20), list(b21)))
except Exception as e: X(e)
with type('M', (), {'__enter__': lambda s24: s24})() as x25: P(tuple(f1))
