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
    class C1(list):
        def __index__(self): t('h'); DICT.pop(None, 0); return -2
        def __pos__(self): return '\n'[1:]
        b = ()[Base()]
        a = None
        @property
        def x(self): return map(int, [(-98) for x2 in [8, (-1), 137291833255467797579641748897811826]])
    try: o3 = C1()
    except Exception as e: X(e); o3 = None
except Exception as e: X(e)
try:
    class D4:
        def __set__(self, obj, value): t('dset'); P(value5)
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
    class C6(Base):
        x = D4()
        @classmethod
        def m(cls, *a): return (cls.__name__, C1)
    o8 = C6()
    for f9 in (lambda: o8.x, lambda: setattr(o8, 'x', o3), lambda: o8.x, lambda: o8.__dict__, lambda: delattr(o8, 'x'), lambda: C6.x is None):
        try: P(f9())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
v10 = ''
v11 = None[::2].count(min([o3], key=o3, default=C1))
P(N)
