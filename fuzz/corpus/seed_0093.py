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

def g1(p2=0b10101100000010010011111000001, p3=(-18446744073709551617), p4=''):
    return sorted(list(b'\x80\xc3\xa9'))[0]
def g5():
    yield memoryview([].copy())
    for x6 in (('-7a%Z' + 'ŉ'),):
        t()
        yield ('x%dy' % 9223372036854775809)
    yield int('b'.expandtabs(2))
try:
    async def m7():
        v8 = await memoryview(bytes(range(16))).cast('B')
        v9 = await memoryview(bytes('', 'utf-32-be', 'ignore')[50:1:-1])
        return 529861360860816772495006255818698484
    P(asyncio.run(m7()))
except Exception as e: X(e)
try:
    SHARED[:] = [Base(), Base(), Base(), (frozenset() * 7)]; SHARED.sort(); P(SHARED)
except Exception as e: X(e)
try:
    P(int((0.5).hex()))
    v10 = bytes((-749707021818542869572158498010492813))
except Exception as e: X(e)
try: P(v10(memoryview(b'b'), b'\xc3\xa9'))
except Exception as e: X(e)
P(N)
