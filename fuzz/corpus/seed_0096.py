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
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
    class C2(Base):
        x = D1()
        def __ne__(self, other): t('ne'); return dict.fromkeys(other3, ()).keys().isdisjoint((1.5).as_integer_ratio())
    o4 = C2()
    for f5 in (lambda: o4.x, lambda: setattr(o4, 'x', range(3)), lambda: o4.x, lambda: o4.__dict__, lambda: delattr(o4, 'x'), lambda: C2.x is None):
        try: P(f5())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    v6 = [len('\'\u2028%s') for x7 in [3, 1, 2]]
    v8 = sum(list(range(True)))
except Exception as e: X(e)
try: P(1e-5)
except Exception as e: X(e)
import sys; sys.exit(float)
