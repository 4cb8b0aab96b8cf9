import asyncio
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

try: P(list((1 * slice(None))))
except Exception as e: X(e)
v1 = {'a': 2, 1: repr(bool.__add__(True, len()()))}
try:
    P(asyncio.run(()(v1, start=[*str(object=v1()), v1])))
except Exception as e: X(e)
try:
    v1 = {1: slice(-1, 0), 1.0: memoryview(bytes(range(16))).cast('b'), True: v1}
    P(BaseExceptionGroup('b', [UnicodeDecodeError('utf-8', bytes(memoryview(bytes(range(16))).cast('L')), -2 ** 70, 0, str(ARRAY, 'nope')), KeyboardInterrupt()]).split(lambda x2: {'a': (() * -1), 'b': v1}))
except Exception as e: X(e)
v3 = '²\n'
bytes([sum([]), b''[-1]])
