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
    def f1(a2, /, b3, c4=None, *d5, e6, g7=dict(a=DICT.copy(), b=oct(0b11010100001000010001110100110111)), **h8): return (a2, b3, c4, d5, e6, g7, h8)
    for x9 in (lambda: f1(isinstance(memoryview(b'%s'), (object, Base)), memoryview(ARRAY)[-3:-1][:1]), lambda: f1(bytes.rsplit(DICT, ), 1j, e6={**{frozenset(): None, float('inf'): 3}, Base(): ',b%s'.splitlines()}), lambda: f1({(None, None): bytearray([3, 1, 2]), (Base(), (-4131972599085263894)): ','}, b3=memoryview(ARRAY).toreadonly(), **{'e6': None, 'q': [*filter(int, DICT.items()), None]}), lambda: f1(*{**{x10: i11 for i11, x10 in enumerate(',12')}.copy(), None: {x12: i13 for i13, x12 in enumerate('')}}.keys(), e6=1), lambda: f1((-9007199254740991), dict(None, **{None: b'%dA', Base(): None}), **dict(a={**{}.copy(), 2: DICT}, b=memoryview(bytes(bytearray(b'abc')))))):
        try: P(x9())
        except Exception as e: X(e)
except Exception as e: X(e)
try:
    class D14:
        def __set__(self, obj, value): t('dset'); P(value15)
        def __get__(self, obj, kind=None): t('dget'); return {**{None: None, 110: DICT}, (Base(), 9223372036854775806): None}
    class C16(Base):
        x = D14()
        def __len__(self): return ({x17: i18 for i18, x17 in enumerate('漢')}.__doc__ is None)
    o19 = C16()
    for f20 in (lambda: o19.x, lambda: setattr(o19, 'x', '\r\n1'), lambda: o19.x, lambda: o19.__dict__, lambda: delattr(o19, 'x'), lambda: C16.x is None):
        try: P(f20())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try: P(o19)
except Exception as e: X(e)
try: P(list(memoryview(bytes(('ab' * 63)[2], 'cp1252', 'nope'))))
except Exception as e: X(e)
try:
    class C21(Base):
        __slots__ = ('1',)
        def __bool__(self): t('bool'); return isinstance(C16, ((int, (str, list)), C16))
    try:
        o22 = C21(); o22.a = C16; P(o22.a); del o22.a; P(o22.b)
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    v23 = C16
    P(v23)
except Exception as e: X(e)
else: P(v23)
try:
    v24 = list((dict(sorted([]))).items())
except (KeyError, IndexError, AttributeError): raise RuntimeError('\ud83dabc')
