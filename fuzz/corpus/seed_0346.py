import asyncio
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
    P(asyncio.run((lambda: (slice(None)).indices((lambda *a1, **k2: (a1, k2))()))))
except Exception as e: X(e)
try:
    for x3 in SHARED: t(); SHARED.append([*{}, *Base()][0]); P(x3)
except Exception as e: X(e)
try:
    DICT.clear(); DICT[next(list, 'İ\xe9__\n')] = Base(); DICT[object()] = ((len(str(divmod([].append((lambda *a4, **k5: (a4, k5))()()), (lambda x6: -x6)((lambda *a7, **k8: (a7, k8))()))())), '') * -1); P({**bytes((float((lambda *a9, **k10: (a9, k10))()) / 1))}); P(DICT)
except Exception as e: X(e)
try: P(bytes(bytearray()).replace(b'%d\r\n\xc3\xa9', bytearray()))
except Exception as e: X(e)
match Shared():
    case Base(): P((1, ((1j ** 1) ** 1_000_000).conjugate()))
    case tuple((bool() | float(), _)) if None: P(2)
    case {0: {}}: P(3)
    case _: P('none')
