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

def f1(p2='😀', p3=(), /, p4=()):
    pass
    try:
        try:
            for x5 in p4:
                t()
                break
                if (list(reversed(p4)) and p3(x5, p4(x5, p3)) or False): continue
                (2 * list(filter(p2, [])))[::-1] = p4
        except LookupError as e6:
            raise complex(23.25).with_traceback(None)
    except Exception as f7:
        X(f7)
    return list((x8 if KeyError() else bytes()) for x8 in enumerate(list(len())))
try: P((complex(f1, DICT)).__complex__())
except Exception as e: X(e)
try: P(f1(sum(pow(ord('\U0001f600'), range(235).index(x9), int(b'abcA')) for x9 in [pow(31, 1), 18, range(-2 ** 70, 2 ** 70, 3 ** 20).index(248)])))
except Exception as e: X(e)
try: P((complex(f1, f1(f1, p4=f1)) - complex(1.5, 1e-5)))
except Exception as e: X(e)
assert (range(2, 5) or tuple), f1()
