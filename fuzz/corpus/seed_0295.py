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

v1 = ({}, (() + ()))
try:
    P(complex('1e5j'))
    P(f'{('\xe9__' * 16):{'='}{0}}'.splitlines())
    P(({'a': '__,', 'b': 1j}).get(max(v1, 0x7f8cf495)))
except Exception as e: X(e)
v2 = (int(b'\r\n1A')).__index__()
try:
    P(ExceptionGroup(v2, (dict(b'', **{}.copy())).get(max([], default=2))))
except Exception as e: X(e)
v3 = max([v2, round(sum(1 for x4 in [3, 1, 2]), 2), (max([], default=v1) >> 1), max([v1, v1, v1], default=(+v2)), ((v1 ** 3)).__index__(), int((1 * '١Z')), int(v1)], default=range(-2 ** 70, 2 ** 70, 3 ** 20).count(v1))
P((None and v2 or str()))
