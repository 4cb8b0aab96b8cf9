import warnings
warnings.simplefilter("ignore")
def t(s):
    try: print(s, '->', repr(eval(s))[:200])
    except BaseException as e: print(s, '!!', type(e).__name__, str(e)[:200])
class I:
    def __index__(self): return 7
class N:
    def __int__(self): return 8
class B:
    def __int__(self): return 'x'
class T:
    def __trunc__(self): return 5
class F:
    def __float__(self): return 1.5
class BF:
    def __float__(self): return 1
class C:
    def __complex__(self): return 1+2j
class BC:
    def __complex__(self): return 5
class MI(int):
    def __str__(self): return 'MI!'
    def __repr__(self): return 'repr MI'
class MF(float):
    def __str__(self): return 'MF!'
class By:
    def __bytes__(self): return b'\1\2'
class R:
    def __radd__(self, o): return ('radd', o)
    def __rpow__(self, o, m=None): return ('rpow', o, m)
    def __rdivmod__(self, o): return 'rdivmod'
class E:
    def __eq__(self, o): return o == 3
g = dict(globals())
for s in '''int(I())
int(N())
int(B())
int(T())
int(F())
int(C())
float(F())
float(I())
float(BF())
float(N())
complex(C())
complex(F())
complex(I())
complex(BC())
complex(N())
complex(C(), C())
complex(1j, 2j)
complex(imag=3)
complex(real=1.5)
complex(-0.0, -0.0)
complex(0.0, -0.0)
int(MI(5)), type(int(MI(5))).__name__
MI(5) + 1, type(MI(5) + 1).__name__
f'{MI(5)}', f'{MI(5):d}', f'{MI(5):3}', str(MI(5)), repr(MI(5)), '%d' % MI(5), '%s' % MI(5)
f'{MF(2)}', f'{MF(2):.2f}', str(MF(2)), repr(MF(2))
format(MI(5), '')
MI('12'), MI('ff', 16), MI(b'7'), MI(I())
MI.from_bytes(b'\\1\\0'), type(MI.from_bytes(b'a')).__name__
MF.fromhex('0x1.8p1'), type(MF.fromhex('1')).__name__
MF('2.5') * 2, type(-MF(1)).__name__, abs(MF(-3)), MF(2) ** MF(3)
int.from_bytes(By()), int.from_bytes([1, I()]), int.from_bytes(range(3)), int.from_bytes(b'')
int.from_bytes(['a'])
int.from_bytes(b'\\xff', signed=True), int.from_bytes(b'\\xff\\x00', 'little', signed=True)
(258).to_bytes(2), (258).to_bytes(2, 'little'), (-1).to_bytes(2, signed=True), (-128).to_bytes(1, signed=True), (128).to_bytes(1, signed=True)
(0).to_bytes(), (255).to_bytes(), (0).to_bytes(0)
(1).to_bytes(length=2, byteorder='little'), (1).to_bytes(I())
(1).to_bytes(1, 5)
1 + R(), 2 ** R(), divmod(1, R()), pow(2, R())
pow(2, R(), 5)
round(12345, -2), round(25, -1), round(35, -1), round(-25, -1), round(12345, -10), round(5, None), round(15, I()), round(10**30 + 5, -1), round(MI(1234), -2)
round(2.675, 2), round(-0.5), round(1.5), round(2.5), round(1e300, 2), round(1234.5678, -2), round(0.1, 400), round(1e-320, 320), round(F(), 2) if 0 else 1
round(1.5, I())
round('a')
round(1.5, 'a')
(5).__add__('a'), (5).__add__(1.5), (5).__radd__(3), (1.5).__radd__(2), (1.5).__add__('x'), (5).__eq__(5.0), (5).__lt__('a')
int.__add__('a', 1)
1 + 'a'
1 - None
[] * 1.5
1 << 1.5
1 @ 2
-'a'
~1.5
+None
abs('a')
1 < 'a'
1.5 >= None
1j < 1j
1 in 5
divmod(5, 'a')
divmod(7, -2), divmod(-7.5, 2), divmod(7.5, -0.5), divmod(10**20, 7)
5 // 0.0
5 % 0.0
5.0 // 0
0 ** -1.5
(-2) ** 0.5
2 ** 0.5, 2.0 ** 3, (-2.0) ** 3, 0.0 ** 0, 2 ** -2, (-2) ** -3
10 ** 400 * 1.0
10 ** 400 + 1.5
1.5 < 10 ** 400, -10 ** 400 < float('-inf'), 10 ** 400 == float('inf'), 2**53 + 1 == 2.0**53, 2**53 == 2.0**53
10 ** 400 / 10 ** 399, 1 / 3, 10**30 / 3, (2**1074) / (2**1080)
True + True, True & 5, True | False, True ^ True, ~True, -True, True << 3, True * 2.5, True / 2, True ** 2
bool([]), bool('a'), bool(E()), bool(), bool(0.0), bool(-0.0), bool(float('nan')), bool(0j)
bool(1, 2)
bool(x=1)
int(x=1)
float(x=1)
int('5', base=6), int(base=10, x='5') if 0 else 0
int('5', I()), int(b' 12 '), int(bytearray(b'5')), int(memoryview(b'12'))
float(b'1.5'), float(bytearray(b'2')), float(memoryview(b'2.5'))
float('1e5'), float('.5'), float('5.'), float('-.5e-3'), float('1_000.5'), float('infinity'), float('-iNF'), float(' 12\\n'), float('1e400'), float('1e-400')
float('1e'), 1
float('.')
float('0x10')
float('1 2')
float('\\ud800')
float('１２.５')
complex('1'), complex('1j'), complex('-1-2j'), complex('(1e5+nanj)'), complex('inf-infj'), complex('1_0+1_0j'), complex(' 1 ')
complex('1 + 2j')
complex('j'), complex('+j'), complex('-j'), complex('3+j'), complex('3-j')
complex('3j+1')
complex('')
complex('()')
complex(b'1')
complex('1', 2)
repr(1j), repr(-1j), repr(1+0j), repr(-0j), repr(complex(-0.0, 1)), repr(complex(1e20, -1e-7)), repr(complex(float('nan'), float('inf')))
format(1+2j, '.2f'), format(1+2j, '>20'), format(1+2j, ''), format(1.5+2.5j, 'g'), format(1e10+1j, ',.1f'), format(1j, '+'), format(3+4j, '*^30.3e')
(3+4j).conjugate(), abs(3+4j), (3+4j).real, (1j) ** 2, (1+2j) / (3-4j), (1+2j) * 3, 2 - 1j, 1j == 1j, 1j == 'a', 1+0j == 1, hash(1+0j) == hash(1), hash(1.5) == hash(complex(1.5))
1j // 2
1j % 2
divmod(1j, 2)
pow(1j, 2, 3)
int(1e30), int(-1.9), int(1e308) % 1000, int(True), int('-0'), int(' -5 ')
(5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), True.real, True.numerator, (1.5).real, (1.5).imag
(5).bit_length(), (-255).bit_length(), (10**50).bit_length(), (255).bit_count(), (-7).bit_count(), (0).bit_length()
(5).as_integer_ratio(), (0.75).as_integer_ratio(), (-1e300).as_integer_ratio()[1], True.as_integer_ratio(), (5).is_integer(), (5.0).is_integer()
(1.5).hex(), (-0.0).hex(), (5e-324).hex(), float.fromhex('0x1.8p3'), float.fromhex('-inf'), (1e300).hex(), float('nan').hex()
float.fromhex(5)
float.__getformat__('double')
1.0.__floor__(), (-1.5).__ceil__(), (1.5).__trunc__(), (7).__floor__(), (1.5).__round__(), (1.25).__round__(1)
range(10)[2:5], range(10)[::-1], range(0, 10, 3)[-1], range(10)[5:2], range(10**20)[10**19], range(10)[::3], range(5, 0, -1)[1:3]
range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(0)) == hash(range(3, 3)), range(3) == [0, 1, 2]
5 in range(10), 5.0 in range(10), 5.5 in range(10), 'a' in range(3), E() in range(5), True in range(2), 10**30 in range(10**31), -1 in range(5), 3 in range(0, 10, 2)
range(5).index(3), range(5).count(3), range(5).index(3.0), range(5).count('a'), range(0, 10, 2).index(4)
range(5).index(2.5)
len(range(0, -10, -3)), list(range(5, 0, -2)), bool(range(0)), list(reversed(range(0, 10, 3))), range(1, 2, 3).start, range(I())
range(2**70, 2**70 + 3), list(range(2**70, 2**70 + 3)), sum(range(2**64, 2**64 + 2))
range('a')
range(1, 'b')
range(5)['a']
range(5)[1.5]
range(5)[I()] if 0 else 0
slice(1, 2), slice(None), slice(1, 2, 3), slice('a', I), slice(5).indices(10), slice(-3, None, -1).indices(10), slice(None, None, -2).indices(5), slice(I(), None).indices(20)
slice(1, 2) == slice(1, 2), slice(1) < slice(2), slice(1, 2) != slice(1, 3), hash(slice(1, 2)) == hash(slice(1, 2)), slice(1).stop
slice(0, 10**30, 10**20).indices(10**40)
hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(10**100), hash(1e100) == hash(int(1e100)), hash(0.1), hash(-0.0), hash(float('inf')), hash(True)
(10**20).__repr__(), str(-10**30), repr(2**200), f'{10**20:,}', f'{-12345678:_}', f'{255:#x}', f'{255:#010b}', f'{3:c}' if 0 else '', f'{65:c}', f'{1.5:10.3e}|', f'{1234.5:,.2f}', f'{0.5:%}', f'{1e-7}', f'{1e16}', f'{123456789012345678}', f'{1/3:.3}', f'{100:e}', f'{True:d}', f'{5:+}', f'{-5: }', f'{5: }', f'{5:<5}|', f'{5:^5}|', f'{5:=+5}|', f'{5:05}', f'{-5:05}', f'{1e100:.0f}'
'%d %i %5d %-5d| %05d %+d %x %X %#x %o %c %c' % (1, 2.7, 3, 4, 5, 6, 255, 255, 255, 8, 65, 'z')
'%f %.2f %e %.3E %g %G %10.2f| %-10.1f| %+f %05.1f %r %s %a' % (1.5, 2.345, 12345.678, 0.00012, 1e-5, 1e20, 3.14159, 2.5, 1.0, 9.99, 1.5, 2.5, 'é')
'%d' % 'a'
'%x' % 1.5
'%c' % 1114112
1_000_000, 0x_ff, 0b1_0, 1e1_0, 0xFFFFFFFFFFFFFFFFFFFFFFFF, 1_0.5_0j
sum([0.1] * 10), sum([1, 2.5, 3]), sum([10**20, 1]), sum([True, True]), sum([0.1, 0.2, 0.3]), sum([1e308, 1e308, -1e308]), sum([1j, 2]), sum([], 5), max(1, 2.5, True), min(3, 1.0), abs(-10**30)
hex(255), hex(-255), oct(8), bin(-5), hex(10**20), bin(True), hex(I())
hex(1.5)
chr(65), ord('a'), chr(I())
(1).__class__, int.__name__, (1.5).__doc__ is not None, int.__mro__, bool.__mro__, bool.__base__
type('X', (bool,), {})
int.from_bytes(b'a', byteorder='middle')
(5).foo
(5).real = 3
2 ** 100 % 7, -2 ** 100 % 7, 3 ** 200 // 7 ** 50, (-10**30) // 7, (-10**30) % 7, 10**30 % -7
(1 << 100) >> 98, -1 >> 100, (-5) >> 1, 5 & -2, -5 | 3, ~10**20, (10**30) ^ (10**29), -10**30 & 10**25
pow(3, 100, 7), pow(3, -1, 7), pow(2, 10**20, 10**9 + 7), pow(-3, 5, 7), pow(3, 5, -7), pow(10**50, 3, 10**20 + 1)'''.splitlines():
    t(s)
