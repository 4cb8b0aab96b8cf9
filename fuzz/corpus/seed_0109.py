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

def f1(p2=1_000_000, p3=(), p4=all(dict([]).keys())):
    return list(zip((p2 for x5 in []), [p2, []], enumerate(p4)))
async def h6():
    for x7 in ()[-1:]:
        t()
        yield f1
    v8 = len
    for x9 in ((f1 and f1 or v8), ('{}{}b\'' * 3), v8):
        t()
        yield {k10: v11 for k10, v11 in {'a': v8, 'b': v8}.items() if x9}
try: P(f1(**{k12: f1 for k12, v13 in (dict(())).items()}))
except Exception as e: X(e)
try: P(list((frozenset() < frozenset())))
except Exception as e: X(e)
try: P(f1(*iter(' \t'.lstrip('x y١-7')), **{'p3': sum(([0.1] * 10))}))
except Exception as e: X(e)
try: P(f1)
except Exception as e: X(e)
try: raise ZeroDivisionError()
except* TypeError as e14: P(e14)
