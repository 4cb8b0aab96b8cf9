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
    SHARED[:] = [(int | str)([x1 for x1, y2 in []][True]), bytes('ab '.expandtabs(0), 'utf-32-be'), bin(84)(tuple((lambda *a3, **k4: (a3, k4))()))]; SHARED[{k5: v6 for k5, v6 in []}((slice((lambda x7, /, y8, *, z9=1: (x7, y8, z9))((lambda *a10, **k11: (a10, k11))(), (lambda x12, /, y13, *, z14=1: (x12, y13, z14))(max(), (lambda x15, /, y16, *, z17=1: (x15, y16, z17))([].append((lambda *a18, **k19: (a18, k19))()), (lambda x20, /, y21, *, z22=1: (x20, y21, z22))((lambda x23, /, y24, *, z25=1: (x23, y24, z25))(divmod((lambda x26, /, y27, *, z28=1: (x26, y27, z28))(isinstance()(), divmod((lambda x29, /, y30, *, z31=1: (x29, y30, z31))((lambda x32: -x32)(divmod(divmod(len()(), ValueError()), range())), len()()), (lambda x33, /, y34, *, z35=1: (x33, y34, z35))(len(), len()))), range()), len()), repr(property()))()()())())))).indices(1)):isinstance(type(abs([].append(len()))), (Base, int))((b'\r\n' * 65))] = range(3); P(SHARED)
except Exception as e: X(e)
try: P(list((lambda x36, /, y37, *, z38=1: (x36, y37, z38))(ARRAY, bytes([sum([]), 0]))))
except Exception as e: X(e)
try:
    v39 = bytes(str(float()()), 'cp1252')[::2]
    P(v39)
except Exception as e: X(e)
else: P(v39)
try:
    o40 = int(v39)
    for f41 in (lambda: divmod(v39(v39), bytes(o40)), lambda: [1, 2, 3][(int, (str, list))(o40)], lambda: print(o40), lambda: chr(bytes((slice(o40)).indices(1)))):
        try: P(f41())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
P((lambda x42, y43: (y43 @ v39(y43)))((((1j).__complex__()).__complex__() ** 31), v39),
  bin(((-38) << 0))[50])
