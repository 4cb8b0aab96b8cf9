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
    @(lambda x1: x1)
    def f2(p3=True, p4=1.5, p5=8):
        pass
        bytearray(list(range(5)[-3:-1]))[0] = 97
        P(p5)
        v6 = {5, 70}; P(v6.intersection(bytes(p4()).zfill(8), encoding=p4)); P(v6)
        return (float(repr((-4.25)))).as_integer_ratio()
except Exception as e: X(e)
try:
    P(tuple(iter('1{0}')))
    P(int((round((-2.5), -1) ** (-3.737626873127689e47))))
    P(tuple(f2))
except Exception as e: X(e)
try:
    for x7 in SHARED: t(); SHARED.append(f2(**{'p4': list(range(5))[-7], 'p5': str(bytes('\'', 'UTF_8'), 'utf-8')}, **{t(1, 2): t(3), Base(): t(4)})); P(x7)
except Exception as e: X(e)
v8 = (~range(4, 1073741822, 5).index((f2()[-7] >> 2)))
v9 = v8
raise AssertionError from StopIteration(v9)
