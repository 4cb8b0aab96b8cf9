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
    class C1(str):
        __hash__ = None
        def __length_hint__(self): return ({k2: v3 for k2, v3 in {x4: i5 for i5, x4 in enumerate(False)}.items() if SHARED}).get('__\x7fİ__')
        def __length_hint__(self): return ()
        def __enter__(self): t('enter'); return list(filter(abs, oct(1073741824)))
        y: hex(len(range(-2 ** 70, 2 ** 70, 3 ** 20)))
    try: o6 = C1()
    except Exception as e: X(e); o6 = None
except Exception as e: X(e)
try:
    try:
        del o6
        P(any((y7 := x8) == repr(o6) for x8 in list(zip(list(zip(o6, o6)), dict.fromkeys(C1, '{}ßŉ%'), strict=all(enumerate(o6))))))
        if y7: raise ExceptionGroup('g', [ValueError(abs(pow((+(-3)), 2, range(-2 ** 70, 2 ** 70, 3 ** 20).index(4)))), KeyError(C1)])
    except (3 * '\n'.splitlines()):
        C1.toreadonly()[DICT.copy():'__{}':SHARED[-2 ** 70]][-3:-1] = (bytearray(bytes([0, 65])) + bytearray(2))
        a9, (*b10, c11), d12 = 'A___12'
    print(*[])
    P(o6)
except Exception as e: X(e)
try:
    v13 = [f14(y15) for f14 in [(lambda a16, x17=x17: (a16, x17)) for x17 in []] for y15 in [3, 1, 2]]
    P(v13)
except Exception as e: X(e)
else: P(v13)
try:
    try:
        raise AssertionError
    except Exception as e18:
        X(e18)
        P((dict(dict(a='{}', b='\t'), c=C1).__cause__, C1.__context__, (-sum([])).__suppress_context__))
    P((dict((DICT | {}), c='abc') | {k19: v20 for k19, v20 in {x21: i22 for i22, x21 in enumerate('aabc')}.items() if ()}))
except Exception as e: X(e)
v23 = (divmod(pow(int(b'112'), -1, (0 * (-3569543356792327412))), divmod(((-9223372036854775807) >> 2), (1246510093202601352 &
 9223372036854775807))[0])[0] * (abs((3 ** -1)) >> 13))
assert C1, v23
