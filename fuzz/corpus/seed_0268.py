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

try: P((-2))
except Exception as e: X(e)
try:
    match dict(enumerate({x1: i2 for i2, x1 in enumerate(',')}.keys())):
        case {1: a3}: P(a3)
        case {'a': a3, 'b': _}: P(a3)
        case {0: _, **r4}: P(r4)
        case {}: P('empty')
except Exception as e: X(e)
try:
    match list(enumerate(bytes(('' * 3)), 0b10001100000010101110010000001010)):
        case [a5]: P(a5)
        case [a5, b6]: P(max((-99), 5))
        case [a5, *_, _] if (a5.__doc__ is None): P(a5)
        case [*c7]: P(c7)
except Exception as e: X(e)
try:
    o8 = Base()
    for f9 in (lambda: Base().step, lambda: str((()[1] or 70368744177662)), lambda: bool(next(iter(()))).step, lambda: memoryview(bool(isinstance(10, bytes)))):
        try: P(f9())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
raise ((lambda *a10, **k11: (a10, k11)) or [][0])
