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
    async def m1():
        async with asyncio.TaskGroup() as g2:
            a3 = g2.create_task(max(bytearray([]), (int, (str, list))()))
            b4 = g2.create_task(memoryview(set()))
        P((a3.result(), b4.result()))
    asyncio.run(m1())
except Exception as e: X(e)
try: P((tuple(str((lambda x5, /, y6, *, z7=1: (x5, y6, z7))(max((lambda *a8, **k9: (a8, k9))(), filter()())(), len())))[:],))
except Exception as e: X(e)
v10 = max((-1073741826), sum(x11 for x11 in [x12 for x12 in range(5)]))
try: P((sum([]) % v10))
except Exception as e: X(e)
v13 = (5 % v10)
P(N)
