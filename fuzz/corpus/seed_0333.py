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

v1 = range((-70368744177663), (-4611686018427387904), (-3)).index(min([int(repr()), int(b'a'), int('1__0')]))
try:
    try:
        raise ExceptionGroup('g', [ValueError(divmod(max(list((b'1\xff\xc3\xa91' * 3)), default=int(v1)), range(8, (-171)).count(v1))[1]), TypeError(str.partition(dict({}, c=v1), v1, strict=None))])
    except* ValueError as e2:
        P(e2.exceptions)
        if (v3 := next(slice(2, -2 ** 70), [][-1])): P(v3)
    except* ExceptionGroup as f4:
        P((f4, f4.exceptions))
except Exception as e: X(e)
try: P(bytearray(b'\r\n%sA'))
except Exception as e: X(e)
P(ExceptionGroup((bytearray(b'') % v1), memoryview(ARRAY)))
