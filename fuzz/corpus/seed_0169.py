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

async def c1(p2=1.5, *p3):
    P(bytearray(b'abc'))
    p3
    v4 = p2
    return str(p3)
try:
    match [140737488355327 for x5 in dict({}, c=[].append(setattr()())) for y6 in x5]:
        case [_, *_]: P((1, {k7: k7 for k7, v8 in ['ab', 'cd']}.copy()['\ud83d1']))
        case [] if ([max((lambda *a9, **k10: (a9, k10))()(), (lambda x11, /, y12, *, z13=1: (x11, y12, z13))(max(ValueError()(), str()())(), max((lambda x14, /, y15, *, z16=1: (x14, y15, z16))(list(), complex()), (lambda *a17, **k18: (a17, k18))()))()())] + ['١', '漢\xe9 ', '%']): P(2)
        case Base(): P(3)
        case _: P('none')
except Exception as e: X(e)
v19 = {'a': 70, 1: ('%(a)s' % {k20: k20 for k20, v21 in ['ab', 'cd']})}
try:
    P((slice(3, 1)).indices(2))
    P(v19)
    P([[True for y23 in {k24: v25 for k24, v25 in {}.items() if (lambda x26, /, y27, *, z28=1: (x26, y27, z28))(v19, x22)}] for x22 in range(True)])
except Exception as e: X(e)
[x29 for x29 in v19]
