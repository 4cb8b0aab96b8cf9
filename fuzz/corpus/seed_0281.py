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

def g1(p2, p3, **p4):
    yield p4
    o5 = complex((-6.045272418584126e109), 1.5)()
    for f6 in (lambda: memoryview(o5), lambda: -Base(), lambda: sum([p4, str()], float(repr((1e23 / (0.2 ** 1))))), lambda: next(o5)):
        try: P(f6())
        except Exception as e: X(e)
    pass
    class D7:
        def __delete__(self, obj): t('ddel')
        def __set__(self, obj, value): t('dset'); P(value8)
    class C9(Base):
        x = D7()
        def __pos__(self): return None
    o10 = C9()
    for f11 in (lambda: o10.x, lambda: setattr(o10, 'x', p3), lambda: o10.x, lambda: o10.__dict__, lambda: delattr(o10, 'x'), lambda: C9.x is None):
        try: P(f11())
        except Exception as e: X(e)
    pass
    yield from C9
    yield p3
try:
    v12 = list(map(isinstance, [], []))
    P(v12)
except Exception as e: X(e)
else: P(v12)
v13 = range((-2), (-3), 32769).count((round(12.0) ** 1))
del b'abc'[v13]
