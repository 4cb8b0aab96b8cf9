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

def g1(p2):
    v3 = list(p2)
    def g4(p5=7135038544379147254, p6=1):
        try: yield from (True * '😀'[None:None]).rpartition((True * ('%s  ' + '')))
        except (KeyError, IndexError, AttributeError) as e7: X(e7)
        def g8(p9, p10, p11):
            return dict(zip(' a,b,c1ŉ', p10)).popitem()
        v12 = int.from_bytes(bytes(v3)[1:3], 'nope')
        yield v3
    return list(reversed(DICT.values())).pop(3)
try: P(frozenset()(sep=bytes(-1)))
except Exception as e: X(e)
try: P(bytes([3, 1, 2]).__abs__())
except Exception as e: X(e)
try: P(float(format(sum([0.0001, 12.0, Base(), (-485682692891550291993296124014257789), 3.5]), '.17g')))
except Exception as e: X(e)
try:
    v13 = {((-4611686018427387904),): ()[0], **DICT}
    P(v13)
except Exception as e: X(e)
else: P(v13)
for x14 in v13: P(sum(x14))
