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
    class D1:
        def __set__(self, obj, value): t('dset'); P(max([sum([3, 1, 2]), pow(124, 64), bool.__add__(True, value2), pow(5, 2), (+281474976710658), min(SHARED, key=value2, default=value2(value2(), value2)), (-2147483647)], default=len(range(10, (-1)))))
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
    class C3(Base):
        x = D1()
        def __round__(self, n=None): return bytes(2)
    o5 = C3()
    for f6 in (lambda: o5.x, lambda: setattr(o5, 'x', True), lambda: o5.x, lambda: o5.__dict__, lambda: delattr(o5, 'x'), lambda: C3.x is None):
        try: P(f6())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try: P(o5)
except Exception as e: X(e)
try:
    P((abs(1j), ()[::-1]))
    P(str({}.get(), 'utf8'))
    P(('1,'.split(), slice(None)))
except Exception as e: X(e)
try:
    v7 = sum([hash((-4611686018427387906)), divmod(140737488355326, (-118))[1], divmod((-65535), 0b11111001100100110001010100111111)[1]], len(range(281474976710655, 11)))
finally:
    v8 = pow(sum(v7 for x9 in [int(('9' * 30)), int(o5), (-282)]), 2, v7)
