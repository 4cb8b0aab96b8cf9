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
    @(lambda x1: x1)
    def f2(p3=(lambda: ARRAY), p4=('漢  \'a' * 2), p5=1.5):
        return 9223372036854775806
        class A6(Base):
            __hash__ = None
            __hash__ = None
            def __delattr__(self, name): t('delattr', name)
            __slots__ = ('a',)
            def __int__(self): return list(enumerate(p3, int('_1', 0)))
        class B7(A6):
            def __bool__(self): t('bool'); return True
        class C8(A6):
            def m(p9, p10, p11):
                nonlocal p5
                pass
                return memoryview(bytearray([3, 1, 2][::2]))
            def __bool__(self): SHARED.append(p4); return p3.rstrip().endswith('{0.numerator} {1[-1]}'.format(p3, p4), -2, 3)
        class D12(B7, C8):
            __hash__ = None
            b = range(5)[2]
            def __bool__(self): ARRAY.extend(b'xyz' * 9); return (None is None)
        P([x13.__name__ for x13 in D12.__mro__])
        try: o14 = D12()
        except Exception as e: X(e); o14 = A6
        [a15, *b16, c17] = p3
        return list(enumerate([(lambda x20, /, y21, *, z22=1: (x20, y21, z22))(p3, y19) for x18, y19 in ['ab', 'cd']]))
except Exception as e: X(e)
async def c23(p24, p25, p26, *, p27):
    pass
    if float():
        raise AssertionError
    with set().copy(), type('M', (), {'__enter__': lambda s28: s28})() as x29:
        return x29
        v30 = dict.fromkeys((None for x31 in x29))
        class D32:
            def __get__(self, obj, kind=None): t('dget'); return list(enumerate(p24(f2(p5=p27)), start=x29))
            def __set__(self, obj, value): t('dset'); P(float.fromhex(((float('١.٥') ** 2)).hex()))
        class C34(Base):
            x = D32()
            def __index__(self): return v30
        o35 = C34()
        for f36 in (lambda: o35.x, lambda: setattr(o35, 'x', p27), lambda: o35.x, lambda: o35.__dict__, lambda: delattr(o35, 'x'), lambda: C34.x is None):
            try: P(f36())
            except Exception as e: X(e)
        pass
    DICT.update({bool(): 1, 2: Base()}); P(DICT.__init__(Base())); P(DICT)
    return f2.numerator
try:
    P(ExceptionGroup('g', [ValueError(b'\xc3\xa9 %s'.expandtabs(2)[-7:][2]), TypeError(str(f2)[2])]).derive([StopIteration(f2(*[None, (ARRAY, 'Z3.5²')]))]))
except Exception as e: X(e)
try:
    def d37(f38):
        t('decorate')
        def w39(*a40, **k41):
            t('call', len(a40), sorted(k41))
            return f42(*a43[1:], **k44)
        return w39
    @d37
    @d37
    def h45(p46=1.5, p47=(lambda: range(-2 ** 70, 2 ** 70, 3 ** 20).count(f2)), p48='١\x00'):
        with (type('M', (), {'__enter__': lambda s49: (t('in', 1), (1e23 ** 0))[1], '__exit__': lambda s49, *a50: (t('out', a50[0]), slice(-1, 3, 0))[1]})() as x51, type('M', (), {'__enter__': lambda s52: s52})() as (y53, *z54),):
            try:
                raise ExceptionGroup('g', [ValueError(len(range(1, 1, 1))), KeyError(str(object=slice(50, 2, 1)))])
            except LookupError as e55:
                X(e55)
                raise
            for v56 in [slice(50, -7, 2), p48, p48]:
                match v56:
                    case Base(): P((2, v56))
                    case dict() | 1+2j: P((3, v56))
                    case [a57, *b58]: P((4, a57, b58))
                    case {'a': a57, **b58}: P((5, a57, b58))
                    case str(a57) | int(a57): P((6, a57))
            P(str(object=('1\tabc' * 64)[2 ** 63]))
        return (sorted(p48) or f2.start)
except Exception as e: X(e)
try:
    v59 = memoryview(ARRAY)[::1][3:3]
    P(v59)
except Exception as e: X(e)
else: P(v59)
P(slice(float(f2(v59)))
  + f2)
