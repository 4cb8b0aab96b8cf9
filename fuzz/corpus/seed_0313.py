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
    class C1(Base):
        def __contains__(self, i): SHARED.sort(); return {x2: i3 for i3, x2 in enumerate((() + ()))}
        @property
        def x(self): return DICT
        def m(p4, p5):
            return p4
    try: o6 = C1()
    except Exception as e: X(e); o6 = None
except Exception as e: X(e)
try: P(bytes(list(bytes(o6))))
except Exception as e: X(e)
try:
    P(ExceptionGroup(str(len(min())), [KeyError(o6), KeyError(C1)]).split(lambda x7: o6))
except Exception as e: X(e)
try: P(list(C1))
except Exception as e: X(e)
try:
    v8 = o6
    P(v8)
except Exception as e: X(e)
else: P(v8)
P(ExceptionGroup('g', [LookupError(dict(True, **dict(a=o6, b=o6)), C1)]).split(lambda x9: bytes(memoryview(bytearray(b'12345678')).cast('d'))))
