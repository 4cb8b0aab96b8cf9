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

async def h1(p2, /, p3=(lambda: ((int | str)(str(len())) and hex((-224)))), p4=(-6242819209633477943), p5={}):
    yield {p3: Base(), p2: p2}[p2]
    try: await (lambda x6, y7: 3.5)(float(format(3.14159, '.17g')), len)
    except int as e8: X(e8)
    yield str(p2)
try:
    class C9(Base):
        __slots__ = ('1',)
        def __getattr__(self, name): t('getattr', name); return name10
    try:
        o11 = C9(); o11.a = '%s'; P(o11.a); del o11.a; P(o11.b)
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    v12 = {'a': float(round((-2), 0)), 'b': (C9, C9, ())}; P(v12.items(1e100, reverse=next(C9))); P(v12)
except Exception as e: X(e)
try: P(C9)
except Exception as e: X(e)
try:
    match [format((-3), '-#30_,'), '{}a,b,c', str(b'b ', 'UTF_8')]:
        case [a13]: P(a13)
        case [a13, b14]: P(b14)
        case [a13, *_, []] if 0.1: P(a13)
        case [*c15]: P(c15)
except Exception as e: X(e)
try:
    C9[3] = sorted(list(()))
except Exception as e: X(e)
try: P((isinstance / abs(complex(' (1-2j) '))))
except Exception as e: X(e)
raise AttributeError((oct((-258)) + str(object=v12)), name='\x00'.rjust(20))
