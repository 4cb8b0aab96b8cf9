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
    class C1(tuple):
        __hash__ = None
        a = (bytes([3, 1, 2]), set(), ARRAY[:])
        x = (lambda: {x2: i3 for i3, x2 in enumerate(('{}' * 15))})
except Exception as e: X(e)
try:
    class D4:
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
        def __delete__(self, obj): t('ddel')
    class C5(Base):
        x = D4()
        def __delitem__(self, i): P(('del', i))
    o6 = C5()
    for f7 in (lambda: o6.x, lambda: setattr(o6, 'x', (2.675 for x8 in range(3, 3))), lambda: o6.x, lambda: o6.__dict__, lambda: delattr(o6, 'x'), lambda: C5.x is None):
        try: P(f7())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
v9 = divmod(abs((1j).conjugate()), float(format(min([1e16, 1.0, -1e16]), '.17g')))[0]
try: P((bytearray(b'abc') + bytearray(b'abc')))
except Exception as e: X(e)
P(N)
