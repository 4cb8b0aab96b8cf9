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

try: P(([][1] for x1 in {x3: i4 for i4, x3 in enumerate('²\ud83d\ud83d%s')}.values() for y2 in ['  ǅİ\t', '\r\n', ('\r\n' * 3)]))
except Exception as e: X(e)
try: P(len(sep=(frozenset() - frozenset())))
except Exception as e: X(e)
match (divmod(812907811839830234822951637294049470, [])[0]).__index__():
    case 1: P((1, bytes('Σ', 'utf-16-le')(1073741825)))
    case int(_) if [f5() for f5 in [lambda: x6 for x6 in [(-258), 2, 4]]][50]: P(2)
    case [_, _]: P(3)
    case _: P('none')
