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
    class M1(type):
        def __prepare__(name, bases, **k): t('prepare'); return ([None] * 2)
        def __prepare__(name, bases, **k): t('prepare'); return (complex(SHARED, Base()) ** 3)
    try:
        class C2(Base, metaclass=M1):
            def __getitem__(self, i): t('get'); return i3
            def __invert__(self): return ''
            def __getitem__(self, i): t('h'); ARRAY.extend(b'xyz' * 9); return [1, 2][i]
            def m(p4, p5=1.5):
                return p4
            def __next__(self): t('h'); SHARED.sort(); raise StopIteration
        P(C2.__name__); P((0.3).as_integer_ratio())
    except Exception as e: X(e); C2 = Base
except Exception as e: X(e)
def f6(p7=(lambda: C2)):
    return tuple('\x7f12%s3.5')[0]
try:
    P(max((261).__index__(), range(70, 61).index((-32770))))
    P(([],)[:2])
    P(([][0] if f6() else '__'))
except Exception as e: X(e)
def f8(p9='3.5', /, p10=9, p11=('ǅ' * 31), *, p12):
    if getattr(max('-7²1', '\nx y12İ'), 'a'): raise LookupError(p10, (p10 for x13 in f6 if bytearray(b'abc')))
    return p12
try:
    P(f8)
    P('²_\x00')
    P(f8)
except Exception as e: X(e)
try:
    P((lambda *a14: a14)(*(f6() for x15 in f6 if x15)))
except Exception as e: X(e)
try:
    v16 = f6('\n'.format_map({x17: i18 for i18, x17 in enumerate('ǅ')}))
    P(v16)
except Exception as e: X(e)
else: P(v16)
del f8[max('', ('ǅ' * 65))]
