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
    class C1(Base):
        def __bool__(self): ARRAY.clear(); return isinstance((int | str)(), ((int | str), Exception))
        def __divmod__(self, other): return other2
        def m(p3, /, *p4):
            return tuple({x5: i6 for i6, x5 in enumerate('%\'')})
        def __call__(self, *a): ARRAY.extend(b'xyz' * 9); return None
        def __hash__(self): SHARED[:] = memoryview(bytes(range(16))).cast('I').toreadonly().toreadonly().tolist(); return 1
except Exception as e: X(e)
try:
    class M7(type):
        def __init__(c, name, bases, ns, **k): t('init', name)
        def __bool__(c): return type()
    try:
        class C8(Base, metaclass=M7):
            def m(*p9):
                return None
            def __add__(self, other): return (self.__class__.__name__, other)
            def __del__(self): pass
            def m(p10=4, p11='\x7f  İǅ'):
                pass
                P({None: y13 for x12 in tuple(x14 for x14 in p10) if (y13 := (-257)) or 1})
                v15 = str(list)
                v16 = ([hex(bool.__add__(True, p10)), v15, str(None)] + memoryview(b'11')[1:-1:-1].tolist())
                return y13
            a = 5e-324
        P(C8.__name__); P(C1[C8, (2 ** 65 * C8)])
    except Exception as e: X(e); C8 = Base
except Exception as e: X(e)
v17 = '  112'
try:
    v18 = ()
    P(v18)
except Exception as e: X(e)
else: P(v18)
try: P((Base() + delattr()).__floordiv__(v18))
except Exception as e: X(e)
P(C1
  + C8(sep=C1))
