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
    P((hex(117) + '\'{}'))
    P(frozenset())
    P(list(((' \ud83dabc\xe9' * 3) * 1)))
except Exception as e: X(e)
try:
    async def m1():
        async with asyncio.TaskGroup() as g2:
            a3 = g2.create_task(max(sorted(frozenset(), key=show), 1))
            b4 = g2.create_task(bytearray()(tuple(pow(5, 2, 0)), type((lambda *a5, **k6: (a5, k6))())()[1], Base(), divmod((+170141183460469231731687303715884105727), len(b' '))[1]))
        P((a3.result(), b4.result()))
    asyncio.run(m1())
except Exception as e: X(e)
del list(zip([x7 for x7, y8 in divmod()], range(Base())))[([f9() for f9 in [lambda: x10 for x10 in [3, 1, 2]]] and (0.0001).__int__())]
