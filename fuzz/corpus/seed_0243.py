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

async def h1(p2):
    yield p2
    P(await (lambda x3, y4: [][slice(-1, -2)])((memoryview(bytearray(b'12345678')).cast('B').__doc__ is None), (+sum([(-4611686018427387902)], sum([], (-3))))))
    for x5 in {x6: i7 for i7, x6 in enumerate((hex(8) + max('', '%s_')))}:
        t()
        yield p2
    yield bytearray([3, 1, 2][:][:-2])
def g8(p9, /, p10, p11):
    t('f1')
    a12, b13 = (bytearray(b'abc') + (b'b\xff\n' * 2))
    v14 = pow((ord('\U0001f600') // (ord('é')).__index__()), 13)
    return type(p10).__name__
v15 = [-1, oct(sum(list(range(3)))), 70]
def g16(p17=True, p18='', p19='ab'):
    t('f2')
    p17 @= bytearray()
    p17, p18[0] = [('  ,', getattr(p18, 'keys'))]
    return 2.5
v20 = sum([x21 for x21 in range(3)])
P(N)
