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

def f1(p2, p3, p4):
    t('f1')
    v5 = list(zip(p2, p2, strict=((ARRAY * 2) not in '\ud83d'))); v5.append(v5); P(v5); P(repr(v5) == repr(v5[:]))
    try:
        raise KeyError(p2)
    except Exception as e6:
        X(e6)
        raise
    return p2
try:
    class C7(complex):
        def __repr__(self): t('repr'); return '{}'
        def m(self): t('m'); return {x8: i9 for i9, x8 in enumerate('١')}
    try: o10 = C7(f1); P(o10)
    except Exception as e: X(e); o10 = C7
except Exception as e: X(e)
try: P({1: o10, 1.0: round((-355098232833172766628072038651886606), 2), True: o10})
except Exception as e: X(e)
try: P(C7)
except Exception as e: X(e)
try:
    P(dict(DICT, **{}))
    P(bytearray(list(range(True))))
    P(o10)
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(abs((-513778975378207725739178506916697698))), TypeError('ǅ')]).subgroup(ExceptionGroup))
except Exception as e: X(e)
assert C7, {2, 70}.copy()
