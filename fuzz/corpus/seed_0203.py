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
    class A1(Base):
        def m(p2, p3=6, p4=7):
            t('f1')
            p4 = p2
            return max('__ \x00'[-2])[2]
        b = (() and ValueError())
        def m(p5, p6=(lambda: b'ab\x80%s'), p7=9, **p8):
            pass
            def g9(p10, p11, *p12):
                try: yield from None
                except (TypeError, ValueError) as e13: X(e13)
                yield
                v14 = p8
                yield memoryview(p8)
            return p6
    class B15(A1):
        def m(p16=True, p17=7):
            t('f2')
            P(p16)
            v18 = {t(3, 4): t(5), range(4, 1): t(6)}; v18 |= str(Base()); P(v18)
            return range(5)[Base()]
        def m(p19, p20):
            t('f7')
            for v21 in [p19, None, round(None)]:
                try:
                    P(any((y22 := x23) == None for x23 in list(min(SHARED[:], key=repr, default=4))))
                finally:
                    for v24 in [(x25, i26) for i26, x25 in enumerate(v21)]:
                        try:
                            continue
                        finally:
                            continue
            P({5, 1})
            return p19
        def m(p27=6634047776860319412, p28=238):
            t('f8')
            P(p27)
            return (lambda: None)
    class C29(A1):
        def m(p30=True, p31=1.5, /):
            t('f9')
            g32 = (lambda: [][-3:-1][1])()
            P(next(g32))
            try: P(g32.throw(LookupError((round((-276.134)) * 18), max([4, (-4294967294), p30], default=pow((-281474976710658), 1)))))
            except TypeError as e33: X(e33)
            P(next(g32, 'end'))
            return bool.__add__(True, (p30 * 3))
        def m(p34, p35=9, p36=True):
            t('f10')
            with memoryview(b'\xff \x80 ') as x37:
                try:
                    try:
                        pass
                    except (KeyError, IndexError, AttributeError) as e38:
                        raise
                except Exception as f39:
                    X(f39)
                try:
                    raise LookupError(object, int.from_bytes(b'A A', 'big'))
                except ArithmeticError as e40:
                    X(e40)
                    raise
            v41 = int(b'\t12')
            return ((pow((-140737488355328), 0) * (-97)) >> 1)
        def m(p42, /, p43=(lambda: pow(4611686018427387903, 1, 1073741824)[set(), None])):
            t('f11')
            for x44, y45 in []:
                t()
                P(any((y46 := x47) == None for x47 in (str(p42).splitlines() + SHARED)))
            v48 = [1, 2, 3]
            for x49 in v48:
                t()
                if len(v48) < 9: p43.insert(0, v48)
            P(v48)
            return p43
    class D50(B15, C29):
        b = (1 * memoryview(bytearray(b'12345678')).cast('B'))
        def m(p51, p52=[], p53=None, *p54):
            t('f12')
            v55 = round(sum([abs(123456.789), sum([1e16, 1.0, -1e16]), (1j).real], pow(5, 3)))
            p53 = p54.__iter__()
            return staticmethod('ab', p51)
        __hash__ = None
    P([x56.__name__ for x56 in D50.__mro__])
    try: o57 = D50()
    except Exception as e: X(e); o57 = A1
except Exception as e: X(e)
try:
    class A58(Base):
        b = o57
        x = [*reversed(b'%s\x80'), *100]
        @property
        def x(self): return (o57() // D50)
    class B59(A58):
        y: B15
        def m(p60=3, p61=(-281474976710658), p62=325501677117252707801395917137238764, *, p63, p64, **p65):
            t('f13')
            class C66(Base):
                __slots__ = ('a', 'b')
                def __missing__(self, k): t('missing'); return int('١٢')
            try:
                o68 = C66(); o68.a = (p63 and p65); P(o68.a); del o68.a; P(o68.b)
            except Exception as e: X(e)
            try:
                try:
                    try:
                        pass
                    except (KeyError, IndexError, AttributeError) as e69:
                        raise
                except Exception as f70:
                    X(f70)
                try:
                    try:
                        pass
                    except TypeError as e71:
                        raise
                except Exception as f72:
                    X(f72)
            except (TypeError, ValueError):
                v73 = dict(None, **p65)
                v74 = {issubclass(int, bytes): (pow((-116), 4294967296, p61) * 10), **{t(14, 15): t(16), 0.3: t(17)}}
            return (None or '\u2028'[1])
        y: tuple.__eq__(258, b'A,', start=SHARED)
    class C75(A58):
        @property
        def x(self): return bytes(o57).translate(bytes(range(256)))
        def m(p76, p77):
            t('f18')
            P([max(str(b'\r\n12', 'cp1252'), str(p76)) for x78 in list(enumerate(str((b'\n' * 16), 'utf-16-le'), start=B15)) if (y79 := None)])
            p77 = p77
            return [][-2 ** 70]
        b = B15[(1j ** 0)]
    class D80(B59, C75):
        def m(p81, p82=6):
            t('f19')
            for x83 in [3, 1, 2]:
                t()
                continue
                v84 = x83
            else:
                p81 = D50
            v85 = (',' + Base())
            return (p82 and sorted(SHARED))
        def __getattr__(self, n): SHARED.pop(); return (+o57)
        def __hash__(self): SHARED[:] = list(range(3, 5)[-2]); return 1
    P([x86.__name__ for x86 in D80.__mro__])
    try: o87 = D80()
    except Exception as e: X(e); o87 = A58
except Exception as e: X(e)
try:
    v88 = (int('Aß,b') and B59)
    P(v88)
except Exception as e: X(e)
else: P(v88)
try:
    async def n89(x90):
        try:
            await asyncio.sleep(0.01)
            return x90
        finally: t('end', x90)
    async def m91():
        k92 = asyncio.create_task(n89(max(bin((4 // 4611686018427387906)))))
        try: P(await asyncio.wait_for(k92, 1))
        finally: P((k92.done(), k92.cancelled()))
    asyncio.run(m91())
except Exception as e: X(e)
P(N)
