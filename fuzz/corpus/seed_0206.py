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
    class C1:
        @staticmethod
        def s2(p3, p4=(-161), p5={}, *p6):
            return frozenset(p4).isdisjoint(SHARED, p3)
        @classmethod
        def t7(cls, *a8): return (cls.__name__, a8, float(format(91.397, '.17g'))[next(max(len(), divmod(max(bool(max(float(), int(sorted()))), sorted())(), isinstance(len(), int(type(divmod(max(len(), BaseException()), max(len(), repr(zip()))()())))()))())())])
        @property
        def p9(self): return b'%s\x80%da'
        @p9.setter
        def p9(self, value): P(('set', {}))
    try:
        v10 = C1(); P(v10.t7({1: bytes(isinstance(type(max((lambda x11: -x11)(list(divmod(callable(), (lambda x12: -x12)(complex()())))), isinstance(any()(), complex()()()))), list(hex()))), 1.0: dict({}, c=len()), True: [x13 for x13, y14 in []]})); P(v10.p9); v10.p9 = '-7%'; P(C1.s2((bytes(type(len())) + memoryview(b'%s')))); del v10.p9
    except Exception as e: X(e)
except Exception as e: X(e)
def f15(p16, *, p17, p18):
    if p17: return p18()
    P(any((y19 := x20) == 4 for x20 in list(reversed(b'\xc3\xa9'.translate(bytes(range(256)))))))
    v21 = list(enumerate(y19)).copy()
    return complex((-1.573980022018741e-108), (-493.113))[len()]
try:
    SHARED[:] = [(int, (str, list))(), f15, f15()]; P(SHARED.clear(ValueError())); P(SHARED)
except Exception as e: X(e)
try:
    SHARED[:] = [list(), (int, (str, list)), Base()]; P(SHARED.pop(f15())); P(SHARED)
except Exception as e: X(e)
try:
    async def m22():
        async with asyncio.TaskGroup() as g23:
            a24 = g23.create_task(list(str(f15)))
            b25 = g23.create_task(f15(f15, encoding=memoryview(**{})))
        P((a24.result(), b25.result()))
    asyncio.run(m22())
except Exception as e: X(e)
v26 = sum(x27 for x27 in [])
try: P(list(issubclass((((1j).__complex__()).__complex__() / v26), list(reversed(dict({k28: v29 for k28, v29 in {}.items() if f15(v26, p17=f15(v26, p17=f15, p18={}), p18={})}, c=None).items())), f15())))
except Exception as e: X(e)
assert (memoryview(bytearray(b'abc')) and f15 or [v26]), bytes(0 for x30 in []).decode()
