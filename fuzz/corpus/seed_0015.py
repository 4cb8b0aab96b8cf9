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
    class C1(dict):
        def __delattr__(self, name): t('delattr', name)
        def m(p2, p3, /, p4=True, p5=None):
            t('f1')
            v6 = '{a[a]!s}'.format(a=p3).zfill(3)
            return {ascii(p4): p5, p2: p4}
        def __ifloordiv__(self, other): t('i'); return other7
        __len__ = ('\xe9'.splitlines(True) + (1e100).as_integer_ratio())
        def __iter__(self): yield from filter(bool, (b'\n' * 1).center(3))
    try: o8 = C1()
    except Exception as e: X(e); o8 = None
except Exception as e: X(e)
try:
    P(C1)
except Exception as e: X(e)
try:
    ARRAY[:] = bytes.translate(o8, ).join(C1); ARRAY[(int | str)(bytearray(((b'1' * 16) * True)))] = (Base() - (C1()() << 0)); P(ARRAY)
    SHARED[:] = [(int | str)(), f'a{C1:}b{o8:}', bytes()]; P(SHARED.__contains__(o8)); P(SHARED)
except Exception as e: X(e)
try:
    v9 = C1
    P(v9)
except Exception as e: X(e)
else: P(v9)
try: P(b'\t')
except Exception as e: X(e)
del ('\x00'.partition('1漢') and memoryview(b'\xc3\xa912'))[int(b'abA')]
