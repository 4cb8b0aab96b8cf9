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

def g1():
    raise RuntimeError(repr((1.5).as_integer_ratio()))
    def f2(p3='ab', /, p4=1.5, p5=()):
        def g6():
            while (yield (p4 < int(b'a'))): t()
            yield
            yield
            try:
                try:
                    pass
                except Exception as e7:
                    raise
            except Exception as f8:
                X(f8)
            yield memoryview(bytes(range(16))).cast(('_ ' * 2))
        for x9 in [pow((-[][1]), 5, 281474976710658), ord(b'a'), int(('9' * 30), 0)]:
            t()
            P(any((y10 := x11) == repr(p3) for x11 in p4))
            v12 = '\n_{},'
            try: continue
            finally: t('c')
        else:
            class C13(bytearray):
                def __delattr__(self, name): t('delattr', name)
                def __iter__(self): t('iter'); return self
            try: o14 = C13(); P(o14)
            except Exception as e: X(e); o14 = C13
        class C15(dict):
            def __del__(self): pass
            def __del__(self): pass
        return range(3)
    try: yield f2
    except GeneratorExit:
        raise ValueError(str(object=pow(4294967298, 1_000_000, 9)))
    else: yield len
    return f2
try:
    match (lambda *a16, **k17: (a16, k17)):
        case [*_, (_, *_, [*_, _])]: P((1, (bytearray(b'\t\x801') + ARRAY).copy()))
        case 1.0 if range(-2, 0): P(2)
        case tuple((complex(real=1+2j, imag=_), _)): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    class C18:
        __match_args__ = ()
        a = frozenset({0, 9})
        b = ord('a')
    match isinstance({}, ((int, (str, list)), dict)):
        case C18(x19, b=Base()): P(x19)
        case C18(str(), [_, _]): P(4)
        case C18(a=x19): P(x19)
        case C18(): P(5)
        case C18(_, bool() | float(), int(_)): P(6)
except Exception as e: X(e)
try:
    g20 = g1(range(70, 3, 2))
    P(next(g20))
    P(g20.send(((1e22).hex() * 2.0)))
    P(list(g20))
except Exception as e: X(e)
try: raise ExceptionGroup('g', [ValueError([18][2 ** 63]), KeyError(str(object=memoryview(bytes(range(16))).cast('f')))])
except* Exception as e21: P(e21)
