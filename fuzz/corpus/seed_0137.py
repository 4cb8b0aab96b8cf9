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
    class C1(dict):
        __hash__ = None
        y: range(-1, 8)
except Exception as e: X(e)
try:
    class D2:
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
    class C3(Base):
        x = D2()
        def __or__(self, other): t('or'); return C1
    o5 = C3()
    for f6 in (lambda: o5.x, lambda: setattr(o5, 'x', {1: C1, 1.0: set(), True: None}), lambda: o5.x, lambda: o5.__dict__, lambda: delattr(o5, 'x'), lambda: C3.x is None):
        try: P(f6())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    async def m7():
        q8 = asyncio.Queue()
        async def p9():
            for x10 in (slice(True, -1)).indices(3):
                t(); await q8.put(x10)
            await q8.put(None)
        k11 = asyncio.create_task(p9())
        while (x10 := await q8.get()) is not None: P(x10)
        await k11
    asyncio.run(m7())
except Exception as e: X(e)
try:
    v12 = o5
    P(v12)
except Exception as e: X(e)
else: P(v12)
v13 = abs(abs(divmod(sum(x14 for x14 in []), pow(3, 1, 10))[1]))
with memoryview(bytes(97 for x15 in [v13, abs(int('')), ord('\U0001f600'), v13, v13, range(10)[(-7)], sum(ord('\ud800') for x16 in sorted([]))])) as x17: P(o5)
