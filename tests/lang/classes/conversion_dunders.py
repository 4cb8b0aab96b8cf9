class N:
    def __int__(self): return 42
    def __float__(self): return 4.2
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __bool__(self): return False
    def __str__(self): return 'N-str'
    def __repr__(self): return 'N-repr'
    def __bytes__(self): return b'N'
    def __hash__(self): return 7
    def __format__(self, s): return f'N<{s}>'
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 1
    def __floor__(self): return 2
    def __ceil__(self): return 3
    def __len__(self): return 9
    def __dir__(self): return ['b', 'a']
    def __call__(self, *a, **k): return a, k
n = N()
print(int(n), float(n), complex(n), hex(n), [10, 20, 30, 40][n], bool(n), not n, str(n), repr(n), bytes(n), hash(n), f'{n:x}', round(n), round(n, 2), len(n), dir(n), n(1, a=2), 'abcdef'[:n], 'ab' * n, range(n))
import math
print(math.trunc(n), math.floor(n), math.ceil(n))
class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __bool__(self): return 2
    def __index__(self): return 1.5
    def __str__(self): return b''
    def __hash__(self): return 1.0
    def __len__(self): return None
    def __format__(self, s): return 5
    def __bytes__(self): return 'a'
    def __iter__(self): return 5
    def __complex__(self): return 1
for f in (int, float, bool, hex, str, hash, len, format, bytes, iter, complex, list):
    try:
        f(Bad())
    except TypeError as e:
        print(f.__name__, '->', e)
class OnlyIndex:
    def __index__(self): return 5
print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()))
