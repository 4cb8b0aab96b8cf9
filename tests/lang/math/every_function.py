import math
def t(s, f, *a, **k):
    try:
        r = f(*a, **k)
        print(s, a if len(repr(a)) < 200 else '...', k if k else '', '->', repr(r)[:300])
    except BaseException as e:
        print(s, a if len(repr(a)) < 200 else '...', '!!', type(e).__name__, str(e)[:250])
inf = math.inf; nan = math.nan
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class T:
    def __trunc__(self): return 't'
    def __floor__(self): return 'f'
    def __ceil__(self): return 'c'
vals = [0, 1, -1, 2, 0.5, -0.5, 3.7, -3.7, 100, 1000, 1e308, -1e308, 5e-324, inf, -inf, nan, 0.0, -0.0, 10**400, 'a', None, F(), I(), True, 25.0, 171.5]
for name in 'acos acosh asin asinh atan atanh ceil cos cosh degrees erf exp exp2 expm1 fabs floor frexp isfinite isinf isnan log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp factorial isqrt'.split():
    for v in vals:
        if name == 'factorial' and v in (10**400,) : pass
        if type(v) in (F, I):
            try: print(name, type(v).__name__, getattr(math, name)(v))
            except BaseException as e: print(name, type(v).__name__, type(e).__name__, e)
            continue
        t(name, getattr(math, name), v)
for name in 'atan2 copysign fmod remainder pow ldexp nextafter log comb perm gcd lcm isclose hypot'.split():
    for a in [0, 1, -3, 2.5, -0.0, inf, -inf, nan, 10, 7, 'x']:
        for b in [0, 1, -2, 3, 0.5, inf, nan, 10, -0.0]:
            t(name, getattr(math, name), a, b)
for f in ['trunc', 'floor', 'ceil']: print(getattr(math, f)(T()))
t('factorial', math.factorial, 50); t('factorial', math.factorial, 10**30); t('comb', math.comb, 100, 50); t('comb', math.comb, 10**30, 3); t('perm', math.perm, 100, 5); t('perm', math.perm, 5); t('comb', math.comb, 10**30, 10**25)
t('gcd', math.gcd, 12, 18, 27); t('gcd', math.gcd); t('lcm', math.lcm, 4, 6, 10); t('lcm', math.lcm); t('gcd', math.gcd, 3**200, 3**150*7); t('gcd', math.gcd, 1.5); t('lcm', math.lcm, 3**200, 2**100, 0)
t('isqrt', math.isqrt, 10**101); t('isqrt', math.isqrt, 2**126-1)
t('fsum', math.fsum, [0.1]*10); t('fsum', math.fsum, [1e100, 1.0, -1e100]); t('fsum', math.fsum, [x/3 for x in range(100)]); t('fsum', math.fsum, [1e308]*3); t('fsum', math.fsum, [inf, -inf]); t('fsum', math.fsum, [inf, nan]); t('fsum', math.fsum, ['a']); t('fsum', math.fsum, 5); t('fsum', math.fsum, []); t('fsum', math.fsum, [1e-16]*10+[1.0]); t('fsum', math.fsum, [inf, 1.0])
t('prod', math.prod, [1, 2, 3]); t('prod', math.prod, [1.5, 2]); t('prod', math.prod, []); t('prod', math.prod, ['a', 2]); t('prod', math.prod, range(1, 30)); t('prod', math.prod, [2, 3], start=5); t('prod', math.prod, [2], start='ab'); t('prod', math.prod, range(1, 10)); t('prod', math.prod, 5)
t('sumprod', math.sumprod, [1, 2], [3, 4]); t('sumprod', math.sumprod, [1.5, 2], (3, 4)); t('sumprod', math.sumprod, [1, 2], [3]); t('sumprod', math.sumprod, [10**30], [10**30]); t('sumprod', math.sumprod, ['a'], [2]); t('sumprod', math.sumprod, [1, 2], [0.1, 0.2]); t('sumprod', math.sumprod, [1j], [2]); t('sumprod', math.sumprod, [0.1]*10, [1]*10); t('sumprod', math.sumprod, [inf, 1.0], [1, 2]); t('sumprod', math.sumprod, [inf, inf], [1, -1.0]); t('sumprod', math.sumprod, [True, False], [5, 6])
t('dist', math.dist, (0, 0), (3, 4)); t('dist', math.dist, [1, 2, 3], [4, 5, 6]); t('dist', math.dist, (0,), (1, 2)); t('dist', math.dist, (0, inf), (1, 2)); t('dist', math.dist, 'ab', (1, 2)); t('hypot', math.hypot, 1, 2, 3); t('hypot', math.hypot); t('hypot', math.hypot, -5); t('hypot', math.hypot, 1e200, 1e200); t('hypot', math.hypot, 1e-320, 1e-320); t('hypot', math.hypot, nan, inf); t('hypot', math.hypot, 'a')
t('nextafter', math.nextafter, 1, 2, steps=3); t('nextafter', math.nextafter, 0.0, -1, steps=1); t('nextafter', math.nextafter, 1, -1, steps=10**30); t('nextafter', math.nextafter, 5e-324, -1, steps=2); t('nextafter', math.nextafter, 1, 2, steps=-1); t('nextafter', math.nextafter, 1, 2, steps=0)
t('fma', math.fma, 1, 2, 3); t('fma', math.fma, inf, 0, 1); t('fma', math.fma, 1e308, 10, 1); t('fma', math.fma, 0.1, 10, -1); t('fma', math.fma, nan, inf, 0)
t('isclose', math.isclose, 1, 1.0000000001); t('isclose', math.isclose, 1, 1.1, rel_tol=0.2); t('isclose', math.isclose, 0, 1e-10, abs_tol=1e-9); t('isclose', math.isclose, 1, 2, rel_tol=-1); t('isclose', math.isclose, inf, inf)
t('log', math.log, 10**400, 10); t('log', math.log, 8, 2); t('log', math.log, 2, 1); t('log2', math.log2, 2**5000); t('log10', math.log10, 10**400); t('log', math.log, 0, 5); t('log2', math.log2, -10**400); t('ldexp', math.ldexp, 1, 10**30); t('ldexp', math.ldexp, 1, -10**30); t('ldexp', math.ldexp, 0.75, -1075)
print(math.pi, math.e, math.tau, math.__name__)
