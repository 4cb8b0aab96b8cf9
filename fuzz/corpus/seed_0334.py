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

def f1(p2, p3, p4):
    t('f1')
    v5 = bytearray(b'abc')
    return {1: p2, 1.0: p4, True: bytearray(b'\xc3\xa9')}
try:
    a6, b7 = range(3, 1, -1)(sep=f1), bytes(2)((), start=f1)
    P(list(zip(a6, b7)))
    P((list(a6), list(b7)))
except Exception as e: X(e)
try:
    g8 = (ARRAY for x9 in range(2, 0))
    P(g8.throw(ValueError, f1(len(slice(None)), *(bytearray().copy(),), **{'p4': (-482342551139288214493480365982911302)})))
except Exception as e: X(e)
try:
    g10 = f1(f1, *())
    P(f1(p2=divmod(issubclass(f1, list), False)[0], p3=(g10.__doc__ is None), p4=5))
    P((next(g10, 0), next(g10, 0)))
except Exception as e: X(e)
try:
    v11 = f1
    P(v11)
except Exception as e: X(e)
else: P(v11)
with type('M', (), {'__enter__': lambda s12: s12})() as x13: P(x13)
