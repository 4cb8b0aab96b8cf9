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
    o1 = (int, (str, list))((2.675 if 1j else b'\t')); o1.a = divmod((-min(([0.1] * 10))), round(0.3))[1]; P(o1.a); o1.a @= list(b'\n' for x2 in Base())[0]; P(o1.a); del o1.a; P(o1.a)
except Exception as e: X(e)
try:
    o3 = Base()
    for f4 in (lambda: ({o3: o3 for x5 in []}).get(1e23) in tuple(), lambda: tuple(o3), lambda: range(5) in bool((o3 % o3)), lambda: max(o3, o3)):
        try: P(f4())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    DICT.update({Base(): 1, 0: Base()}); P(DICT.__getitem__(o3)); P(DICT)
except Exception as e: X(e)
try:
    o3 //= o3
    o3 += o3
except Exception as e: X(e)
x6 = bytearray(o3); x6.stop = str(object=o3).replace(hex(11), chr(0), count=70)
