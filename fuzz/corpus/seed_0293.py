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
    class C1(float):
        __len__ = divmod(round((-1.0), 1), ord('\ud800'))[1]
        __len__ = bytes
        b = [Base()][b' Aab':[]:151]
except Exception as e: X(e)
try: P(C1(C1, int(b'\r\n')))
except Exception as e: X(e)
try: P(C1(C1))
except Exception as e: X(e)
try: P(list(bytes(str(bytearray(), 'utf-16', 'surrogatepass'), 'utf-8', 'strict')))
except Exception as e: X(e)
try:
    P(ExceptionGroup((lambda x2: -x2), range(9, 0)))
except Exception as e: X(e)
try:
    class C3(Base):
        def m():
            return C1
        __len__ = C1
        def __lt__(self, other): t('lt'); return [1j]
    try: o5 = C3()
    except Exception as e: X(e); o5 = None
except Exception as e: X(e)
with type('M', (), {'__enter__': lambda s6: (t('in', 1), set.symmetric_difference_update(b'\x00abca\x80', o5))[1], '__exit__': lambda s6, *a7: (t('out', a7[0]), C1)[1]})() as x8: P(C1)
