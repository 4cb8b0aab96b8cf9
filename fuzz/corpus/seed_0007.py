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

try: P(((x1 * 0) for x1 in ((type(len()), divmod(isinstance((lambda x3, /, y4, *, z5=1: (x3, y4, z5))(chr()()(), (lambda x6: -x6)(len())), tuple(abs(isinstance((lambda x7, /, y8, *, z9=1: (x7, y8, z9))(divmod(tuple(divmod(abs(abs((lambda *a10, **k11: (a10, k11))())), (lambda x12: -x12)(bytes())))(), abs((lambda *a13, **k14: (a13, k14))())()()), isinstance((lambda x15, /, y16, *, z17=1: (x15, y16, z17))(abs(max((lambda *a18, **k19: (a18, k19))()(), super())), abs((lambda *a20, **k21: (a20, k21))())), (lambda x22, /, y23, *, z24=1: (x22, y23, z24))(max(repr((lambda *a25, **k26: (a25, k26))()), hex()), max(str(abs(len()(abs(tuple(divmod(tuple(format())(), max(divmod(isinstance(len(), abs(isinstance(list(), isinstance(len(), isinstance()())))()), int(bool(bool()()()()))), type(filter())))))))())(), (lambda x27, /, y28, *, z29=1: (x27, y28, z29))(float(), isinstance(type(), abs((lambda *a30, **k31: (a30, k31))())))()()))))(), divmod(divmod(len(), hasattr())(abs(isinstance()())), divmod((lambda x32, /, y33, *, z34=1: (x32, y33, z34))(bytearray(), abs(bool(divmod(isinstance(max(len(), set()), abs(bytes()())()()())(), isinstance(bool(hex()()), divmod((lambda x35, /, y36, *, z37=1: (x35, y36, z37))(chr(), len()), int((lambda *a38, **k39: (a38, k39))()))))))), chr()))))))(), set())),) for y2 in x1))
except Exception as e: X(e)
try: P(None)
except Exception as e: X(e)
P(N)
