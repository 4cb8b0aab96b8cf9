import sys
print()
print('a', 'b', 1, None)
print('a', 'b', sep='-')
print('a', end='')
print('b', end='\n\n')
print(*'abc', sep='')
print('x', sep=None, end=None)
print('to stdout', file=sys.stdout)
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append('FLUSH')
w = W()
print('a', 1, file=w, sep='+', end='!', flush=True)
print(w.parts)
print(file=w)
print(w.parts)
for f in (lambda: print(sep=1), lambda: print(end=1), lambda: print(x=1), lambda: print(file=5)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print('é€😀', '\x00'.encode(), 'tab\tbed')
sys.stdout.write('direct\n')
print(sys.stdout.write('abc\n'))
old = sys.stdout
sys.stdout = w
print('captured')
sys.stdout = old
print(w.parts[-2:])
class S:
    def __str__(self): return 'S()'
print(S(), [S()] and 'ok', print(), print)
