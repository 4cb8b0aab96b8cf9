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
    def f1():
        n2 = divmod(pow((((-2147483648) // 0o22424071673)).__index__(), 1), sum([divmod((-9223372036854775808), 10)[1], 8, DICT, pow(80, 31), max([3, 1, 2], default=6), divmod(10, (-52082792027482669280691287075283482))[1], round(0.5)]))[1]
        def g3(): nonlocal n2; n2 += object; return n2
        def h4(): return n2
        return g3, h4
    a5, b6 = f1()
    try: P((b6(), a5(), b6(), a5()))
    except Exception as e: X(e)
    f1 = a5
except Exception as e: X(e)
try:
    try: raise AttributeError('{0[0]:}'.format(5, None, a=2.25), name=','.join(['', '', 'ab']))
    except* ValueError as e7: P(e7)
except Exception as e: X(e)
try: P(range(4, 8)[1])
except Exception as e: X(e)
try:
    async def m8():
        q9 = asyncio.Queue()
        async def p10():
            for x11 in (x12 for x12 in iter(range(2, 1))):
                t(); await q9.put(x11)
            await q9.put(None)
        k13 = asyncio.create_task(p10())
        while (x11 := await q9.get()) is not None: P(x11)
        await k13
    asyncio.run(m8())
except Exception as e: X(e)
try: P('b'.lstrip(None).partition(('\n{}' * 0)))
except Exception as e: X(e)
raise max(divmod(0o27061620330, 4)[1], (-233202109467534565552413555215827368))
