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
        a = list(map(1073741822, zip([], {}), [t(1, 2), filter()()(), t(3)]))
        a = str(memoryview(ARRAY), 'UTF_8')
    try: o2 = C1([f3(y4) for f3 in [(lambda a5, x6=x6: (a5, x6)) for x6 in [[][50], round((-2.5)), int('zz')]] for y4 in [3, pow(261, 8, 9129221808754706485), 1]])
    except Exception as e: X(e); o2 = None
except Exception as e: X(e)
try:
    class C7(Base, Exception):
        __len__ = bytearray(b'abc')
        __len__ = o2
    try: o8 = C7(complex((1j ** 0).real, 178.385))
    except Exception as e: X(e); o8 = None
except Exception as e: X(e)
try:
    C1 *= range(1_000_000, 1073741822, 8).count(0)
    for x9, y10 in enumerate(((-8.203340949453993e190) for x11 in {1: o8, 1.0: C7, True: C7})):
        t()
        try:
            v12 = hex(294)
            v13 = v12.splitlines()
        except (KeyError, IndexError, AttributeError):
            for x14, *y15 in enumerate((o8() for x16 in y10)):
                t()
                C7 *= o8
        except (KeyError, IndexError, AttributeError) as e17:
            x9 = C7
        else:
            o8 = C1
        finally:
            P(max(max(','), str(',é')))
        class C18(Base, int):
            def m(self, *a): return super().m(*a)
            a = bytes(-2)[1:0:-1]
except Exception as e: X(e)
try: P(C7)
except Exception as e: X(e)
v19 = abs('😀x y%'.rindex(str(object=C1)))
try:
    v19 *= o8
    del ascii('😀')[o8]
except Exception as e: X(e)
match dict(a=enumerate(''.split(None)), b=v19):
    case {1: a20}: P(a20)
    case {'a': a20, 'b': _}: P(a20)
    case {2: _, **r21}: P(r21)
    case {}: P('empty')
