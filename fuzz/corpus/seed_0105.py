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

def f1(*, p2=(), p3=(-57)):
    return bytearray(b'abc')[::-1]
try:
    def f4(a5, /, b6, c7=slice(None), *d8, e9, g10=slice(None), **h11): return (a5, b6, c7, d8, e9, g10, h11)
    for x12 in (lambda: f4(f1), lambda: f4(type(f1(p3=235)), range(3), e9=int(f'{f1!r:>{2}}')), lambda: f4((*range(5, 3, -1), f1), b6=f1, **{'e9': str((-1)).partition(max(hex((-99709039001992368126418536946660863)), ('' * 65))), 'q': range((-170141183460469231731687303715884105727), 160, 11).count(int(min([1e16, 1.0, -1e16])))}), lambda: f4(*tuple(slice(None) for x13 in bytes(f1)), e9=1), lambda: f4(Base(), Base(), **{**{**(dict([]) | {x14: i15 for i15, x14 in enumerate(f1(p3=(-4294967296)))}), (f1(p3=6),): f1(f1)}, f1: None[Base(), 3]})):
        try: P(x12())
        except Exception as e: X(e)
except Exception as e: X(e)
try: P(dict.fromkeys(zip(f1, ())))
except Exception as e: X(e)
v16 = {'a': -2, 1: str(all(f1))}
try: P(SHARED.pop(0)[iter([])])
except Exception as e: X(e)
v17 = min(next(f1()))
try: P(f1())
except Exception as e: X(e)
with memoryview(f1) as x18: P(v16)
