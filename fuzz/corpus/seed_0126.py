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
    match (lambda x1: -x1)(divmod()(), reverse=setattr()):
        case [list([_, *_]), *_]: P((1, b'\t'))
        case [] if (~((lambda *a2, **k3: (a2, k3))() % len(isinstance(all(), dict()(len(), (lambda *a4, **k5: (a4, k5))())))())): P(2)
        case complex(real=False, imag=_): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    match Exception:
        case Exception(args=([{'a': int(_), 'b': _}, _], *_)): P((4, b',a\xc3\xa9%d'))
        case (_, *_, {b'a': _}) if type: P(5)
        case bool() | float(): P(6)
        case _: P('none')
except Exception as e: X(e)
try:
    try:
        def g6(p7, p8=next(Base, (123456.789).__round__()), /, p9=ValueError(map(repr, [])), p10=(int, (str, list))):
            v11 = yield p8
            try: yield (lambda x12=v11, *, k13=p8: v11)(object=len)
            except GeneratorExit:
                yield slice(0, -1)
            else: yield p10
    finally:
        try:
            if memoryview(b''): raise ValueError(f'a{(lambda x14: x14)(len())}b{(lambda *a15, **k16: (a15, k16))()!r}')
        except ArithmeticError as e17:
            for x18 in dict(a=(lambda *a19, **k20: (a19, k20))(), b=str(KeyError())()).keys().isdisjoint(len()):
                t()
                break
                break
                def g21(*, p22=(), p23):
                    yield
                    yield
            try:
                try:
                    v24 = (1e-4 ** 0)
                except (KeyError, IndexError, AttributeError) as e25:
                    raise e17
            except Exception as f26:
                X(f26)
            e17 = next(divmod(list((lambda *a27, **k28: (a27, k28))()), (lambda *a29, **k30: (a29, k30))()), dict()()).__add__(slice(-1, 0))
    g31 = ExceptionGroup()({}, *slice()); P(staticmethod((lambda x32=bytearray(b'abc'), *, k33=super: x32)) in g31); P(list(g31))
    if (object()[(lambda *a34, **k35: (a34, k35)), ()] in tuple(Base)):
        a36, b37 = (*(sum(), bool()), (int, (str, list)))
        a36 += a36
        v38 = list(filter((lambda x39: 0), str(object=a36))); del v38[1:]; P(v38)
    else:
        try:
            v40 = ({bool(len())(): property()}.keys() >= set().copy())
            def g41(p42=(lambda: (lambda x45, y46: x45)(1e23, DICT)), p43=dict.fromkeys([isinstance()(), (lambda *a47, **k48: (a47, k48))(), map()]), /, p44=()):
                yield
                yield
        finally:
            def g49():
                return memoryview()()
        def g50(p51, p52, p53, *p54, **p55):
            yield
            yield
        def g56(*, p57=1.5, p58):
            yield
            yield
except Exception as e: X(e)
try:
    a59, b60 = (y62 for x61 in (~(lambda x63: -x63)(repr(bool()))) for y62 in list(zip(DICT.items(), x61, strict=hasattr(x61, 'nope')))), (complex(x64, x64) for x64 in () if str(object=('__' * 7)))
    P(list(zip(a59, b60)))
    P((list(a59), list(b60)))
except Exception as e: X(e)
try:
    def g65(p66, p67=991458857602077307626064287579516459):
        g68 = (dict(p66) for x69 in range(9, 3, 2) if p66); a70, *b71 = g68; P((a70, b71))
        v72 = '١\''
        return (lambda x73: (t(7), v72)[1])
    v74 = next((7 * repr(map())), {k75: k75 for k75, v76 in ['ab', 'cd']})
except Exception as e: X(e)
try:
    def g77(p78, p79=(), *, p80, p81):
        try: yield p78
        except GeneratorExit:
            return p80
        else: yield (lambda: p80)(p78, slice(None), type, p79)
        def g82(p83, p84=v74(p79(memoryview(), v74)), p85=tuple.count(next(p78, p79), 1j), *, p86):
            P((yield p86))
            yield from p84
        v87 = p79(v74, v74)
        try:
            i88 = 0; v89 = [1, 9]; i88, v89[i88] = 1, p79; P((i88, v89))
        finally:
            p80 = p80((lambda: p80()))
        yield p79
except LookupError: raise LookupError(v74, v74)
