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

def g1(p2, p3):
    return Base()
def g4(p5, p6, p7):
    yield (yield (min([8, 5, 5]) ** 1))
    v8 = yield list(x9[str.upper(p7), x9] for x9 in p7)
try:
    @(lambda x10: x10)
    def f11(p12, p13, p14):
        v15 = int(sum([True, float.fromhex((9999999999999998.0).hex()), p14]))
        return v15
except Exception as e: X(e)
try:
    class C16(set):
        def __delitem__(self, i): P(('del', i))
        def __next__(self): t('h'); raise AttributeError(f'{g4(1j, *(124.495, f11,))=}', name=type(Base()).__name__[-2:Base()]); raise StopIteration
        def __init__(self, a=list(x17 for x17 in [f11(**{'p12': f11, 'p13': DICT, 'p14': 18446744073709551615}), f11, f11]), b=int()): self.a = a; self.b = b
        __slots__ = ('a',)
        x = list(reversed(range(2, 0, 2 ** 64)))
    try: o18 = C16(dict.fromkeys(str(object=f11)))
    except Exception as e: X(e); o18 = None
except Exception as e: X(e)
try: P(o18)
except Exception as e: X(e)
try: P(o18.append)
except Exception as e: X(e)
P(f11(b'a', {C16: f11, '__ab': len}, (f11, C16).count(C16)),
  [f11, o18, f11].copy())
