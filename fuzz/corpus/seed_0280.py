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

def g1(p2, p3=1.5, /, p4='b', p5=1.5, p6=1.5, *, p7, p8, **p9):
    v10 = yield (lambda x11=sum([3, 1, 2], (-1)), *, k12=p6: p8())
    v13: v10 = p9
    assert range(True)[None:None]
    yield (*iter(p6), range(1, 8))
try:
    class C14(str):
        def __del__(self): pass
        def m(p15='abcA', *, p16, p17):
            P(list(enumerate(map((lambda x18: p15), p15), start=p15)))
            if p16:
                v19 = [str((lambda *a20, **k21: (a20, k21))), ('' * 0), chr(255)]
                P(any((y22 := x23) == None for x23 in [3, 1, 2]))
                try:
                    try:
                        pass
                    except TypeError as e24:
                        raise
                except Exception as f25:
                    X(f25)
            try:
                v26 = bin(int(False))
                P(any((y27 := x28) == '漢' for x28 in memoryview({})[:].tolist()))
                try:
                    try:
                        pass
                    except ValueError as e29:
                        raise
                except Exception as f30:
                    X(f30)
            except ValueError as e31:
                try:
                    try:
                        pass
                    except ValueError as e32:
                        raise
                except Exception as f33:
                    X(f33)
                P(any((y34 := x35) == (-254) for x35 in sorted(map((lambda x36: (t(1), p17)[1]), list(reversed(p17.keys()))), key=repr)))
            return (round(p15, 2), (p15 ** 2), p17)
        def __init__(self, a=('\x00' * 63), b=(int(bin((-5787418311337020561))) ** 2)): self.a = a; self.b = b
    try: o37 = C14(list(map(str.upper, range(-2, 5))))
    except Exception as e: X(e); o37 = None
except Exception as e: X(e)
try:
    try:
        while True:
            t('w')
            try:
                o37 *= o37
                break
            finally:
                t(2)
        if [[[][2 ** 63] for y39 in ([] for x40 in ['ab', 'cd'])] for x38 in [('\u202812bx y' * 16), []]]:
            try:
                raise RuntimeError('')
            except ValueError as e41:
                X(e41)
                raise
            o37 = str(pow(3607710708978595781, 2))
        v42 = {'a': o37, 'b': C14}
    finally:
        for x43 in [int(0.5) for x44 in range(-1, False)]:
            t()
            P([f45() for f45 in [lambda: x46 for x46 in [3, 1, 2][:][None:None]]])
            v47 = {k48: v49 for k48, v49 in {}.items() if {}}.__ror__(o37, *C14)
        else:
            def f50(p51=(lambda: x43), *p52):
                t('f3')
                v53 = [(x54, i55) for i55, x54 in enumerate(map((lambda x56: range(9).count((-1073741825))), map(p51, [])))]
                try:
                    try:
                        pass
                    except LookupError as e57:
                        raise
                except Exception as f58:
                    X(f58)
                try:
                    raise TypeError((range((-376636575225251143788892431859571285)).count(int(b'a')) &
                     tuple[(-63)]))
                except ValueError as e59:
                    X(e59)
                    raise
                return False[(-782961091233317905)]
except Exception as e: X(e)
try: P([].append((*map((lambda x60: x60), ()), C14)))
except Exception as e: X(e)
try:
    P(C14)
    P('b-7'())
    P(o37)
except Exception as e: X(e)
P(o37
  + list(enumerate(None, start=o37)))
