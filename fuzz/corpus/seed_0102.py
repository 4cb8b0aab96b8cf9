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
    def f1(x2, y3=[]):
        y3.append(x2)
        return x2
    P(f1(1)); P(f1(2))
    P((f1.__defaults__, f1.__kwdefaults__, f1.__name__, f1.__code__.co_argcount))
except Exception as e: X(e)
try:
    @(lambda x4: x4)
    def f5(**p6):
        if p6:
            try:
                pass
                pass
                pass
            except ValueError as e7:
                pass
                pass
        v8 = list(p6)
        v9 = '  '
        return v8
except Exception as e: X(e)
def f10(p11='A%abcǅ'):
    t('f1')
    o12 = p11(); o12 += f5; P(o12)
    *a13, = o12
    pass
    return f5
try: P(list(f10(memoryview(bytes('12a,b,c'[1], 'ascii')), f5, f5)))
except Exception as e: X(e)
try: P(list(staticmethod()))
except Exception as e: X(e)
try:
    P(f5)
    P(dict(zip(sorted([]), (slice(None)).indices(2))))
    P(f10)
except Exception as e: X(e)
P(f5)
