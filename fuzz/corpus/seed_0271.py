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

async def c1(**p2):
    t('f1')
    a3 = *enumerate(bytes(1)), p2
    assert hash(round(5, 2))
    P(await asyncio.sleep(0, range(5, 9, -1)))
    return p2
try:
    DICT.update({next([].append(str(bool(tuple(abs(max(len([].append(abs(isinstance([].append(max((lambda *a4, **k5: (a4, k5))(), bool(min())))(), max(max((lambda *a6, **k7: (a6, k7))(), map())(), len(complex()((lambda *a8, **k9: (a8, k9))()))))()))()), BaseException()))))())()))(): 1, 2: Exception(bytes(Exception((lambda x10, /, y11, *, z12=1: (x10, y11, z12))(type([].append((lambda *a13, **k14: (a13, k14))()())), len((lambda *a15, **k16: (a15, k16))())()()))))}); P(DICT.__getitem__(Base())); P(DICT)
except Exception as e: X(e)
try:
    for x17 in SHARED: t(); SHARED.append(memoryview(range(0))); P(x17)
except Exception as e: X(e)
try: P({(None,): set(), **dict(',²ß\r\n')})
except Exception as e: X(e)
try:
    def g18(*p19):
        yield p19(b'Aab12\xc3\xa9'.__mod__(), p19)
        v20 = yield from zip(p19, filter(tuple, p19))
except ValueError: raise AssertionError
