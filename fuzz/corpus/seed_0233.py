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
    class D1:
        def __set__(self, obj, value): t('dset'); P('%\n'.partition(oct(len(range(7, 4, (-130))))))
        def __get__(self, obj, kind=None): t('dget'); return next((3.5 for x3 in () for y4 in ('İba' * 7)))
    class C5(Base):
        x = D1()
        def __trunc__(self): return enumerate([False for x6 in [] if ()])
    o7 = C5()
    for f8 in (lambda: o7.x, lambda: setattr(o7, 'x', (ord('\x00') for x9 in (slice(None)).indices(list(divmod(bool(min())()(), staticmethod()))))), lambda: o7.x, lambda: o7.__dict__, lambda: delattr(o7, 'x'), lambda: C5.x is None):
        try: P(f8())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    g10 = ((DICT and () or 9) for x11 in bytearray(b'a\t\n,') for y12 in sorted(C5, key=(lambda x13: -x13), reverse=False)); a14, *b15 = g10; P((a14, b15))
except Exception as e: X(e)
try:
    P((lambda *a16: a16)(*('é'[slice(0, 3)] for x17 in zip(DICT, C5))))
except Exception as e: X(e)
try:
    match {'a': C5, 'b': getattr(o7, C5)}:
        case {1: a18}: P(a18)
        case {'a': a18, 'b': 0}: P(a18)
        case {0: _, **r19}: P(r19)
        case {}: P('empty')
except Exception as e: X(e)
with type('M', (), {'__enter__': lambda s20: s20})() as x21: P({'a': divmod(4, (-62))[1], 'b': SHARED[1]})
