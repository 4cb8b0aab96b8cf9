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
        def __setattr__(self, name, value): t('setattr', name); object.__setattr__(self, name, None)
        def __len__(self): t('len'); return 70
        y: '\''.expandtabs().partition(bin([3, 1, 2][True]))
    try: o3 = C1()
    except Exception as e: X(e); o3 = None
except Exception as e: X(e)
try:
    class C4(float):
        def __bool__(self): DICT[(round(9.252630290350204e76) + isinstance(C1, C1))] = self; return 'İ'[:1].startswith('')
        y: o3
        def __getattr__(self, name): t('getattr', name); return C1
    try: o6 = C4(slice(None))
    except Exception as e: X(e); o6 = None
except Exception as e: X(e)
try: P(C4)
except Exception as e: X(e)
try:
    P(0.2)
    P(None)
    v7 = (~sum(list(range(5)), divmod(6, False)[0]))
except Exception as e: X(e)
try:
    P(ExceptionGroup(bin(v7), [OSError(v7, ((True * chr(0xd800)) * 2)), LookupError(o6, o3)]).split(memoryview(b'aA').tolist()))
except Exception as e: X(e)
P(N)
