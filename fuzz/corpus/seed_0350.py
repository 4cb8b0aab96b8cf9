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

def f1(p2='١\r\n\'__', p3='{}😀', p4=True):
    pass
    p3 /= (-0.0)
    P({Base(): y6 for x5 in p3 if (y6 := None) or 1})
    try:
        3.14159
        def g7():
            t('f1')
            v8 = p3
            dict.fromkeys(zip([], p2.keys()), ascii(p4))
            P(any((y9 := x10) == repr(v8) for x10 in sorted(('\na\n%s' for x11 in p2.values()), key=repr)))
            return str({})
        P({float.fromhex((float(format(float(649859231205118900568614816302205721), '.17g'))).hex()): y13 for x12 in str((not p4)).partition(oct('\x7fé')) if (y13 := repr(p4)) or 1})
    except LookupError:
        y6
    except LookupError as e14:
        P({p3: y16 for x15 in (*{k17: v18 for k17, v18 in {k19: p3 for k19, v20 in ['ab', 'cd']}.items() if y6}.values(), y6) if (y16 := repr(p3)) or 1})
    else:
        P([range(5) for x21 in (float(format(2.5, '.17g')).__doc__ is None) if (y22 := 4)])
    finally:
        P(str('x y\'{}abc'))
    return p2
try:
    async def n23(x24):
        try:
            await asyncio.sleep(0)
            return x24
        finally: t('end', x24)
    async def m25():
        k26 = asyncio.create_task(n23(f1(p4=hex((265 % 6)))))
        try: P(await asyncio.wait_for(k26, 0))
        finally: P((k26.done(), k26.cancelled()))
    asyncio.run(m25())
except Exception as e: X(e)
v27 = max([range(5)[-7]], default=sum(sorted(sorted([3, 1, 2])), int('12')))
try:
    g28 = ({5e-324: slice(None), DICT: f1(p3=())} for x29 in f1)
    P(g28.throw(Base(), reverse=[].append))
except Exception as e: X(e)
v30 = range(70, 5)[2]
try:
    P(ExceptionGroup('g', [ValueError(sum(sorted(sorted(sorted([3, 1, 2]))), sum([3, 1, 2], min(sorted([3, 1, 2]))))), TypeError(format(set.isdisjoint(v30, ), 'é^30.3s'))]).split(ExceptionGroup))
except Exception as e: X(e)
[str(bytes([3, 1, 2]), 'latin-1', DICT) for x31 in {1e308: min([1e16, 1.0, -1e16]), v30: b'\xff\xff\xffabc'}.keys()]
