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

def f1():
    pass
    P((slice(None)).indices(None))
    o2 = bool(None)
    for f3 in (lambda: DICT[bool((lambda *a4, **k5: (a4, k5))())], lambda: type[getattr(range((-65535), (-300)).index(10), '__len__', o2)], lambda: int('1', o2), lambda: vars(Base())):
        try: P(f3())
        except Exception as e: X(e)
    pass
    return Base()
def f6():
    v7[1] += f1()
    for x8 in list(bytes(memoryview(bytearray(b'12345678')).cast('L'))):
        t()
        pass
    else:
        for x9 in f1:
            t()
            if None: continue
            while True:
                t('w')
                try:
                    pass
                    break
                finally:
                    t(1)
    f1[f1] = (',' * 63)
    return f1
try: P((DICT.copy() and ('%s\xe9' * True) or ord('\x00')))
except Exception as e: X(e)
try:
    g10 = f1(f6, (f6 for x11 in f1 for y12 in DICT.keys()), f1)
    P(next(g10, f1))
    P(g10.close())
    P(list(g10))
except Exception as e: X(e)
try:
    g13 = callable((str(bytearray(), 'utf8') * True), strict=f1())
    P(g13.send(f6))
except Exception as e: X(e)
match g13:
    case [_, *_]: P((2, NotImplemented))
    case [(True | None | 2), *_] if getattr(Base(), '__len__', g13): P(3)
    case complex(real=1, imag=_): P(4)
    case _: P('none')
