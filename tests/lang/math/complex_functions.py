import cmath
inf=float('inf'); nan=float('nan')
def t(n, *a, **k):
    try: print(n, a, repr(getattr(cmath, n)(*a, **k)))
    except Exception as e: print(n, a, type(e).__name__, e)
zs=[0j,1,-1,1j,-1j,2+3j,-2+3j,2-3j,-2-3j,0.5+0.25j,complex(0.0,-0.0),complex(-0.0,0.0),complex(-0.0,-0.0),1e-300+1e-300j,1e300+1e300j,700+1j,1e-10j,2,-2,0.5,3j,complex(-1,-0.0)]
for n in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isfinite isinf isnan'.split():
    for z in zs: t(n, z)
sp=[complex(a,b) for a in (0.0,1.0,-1.0,inf,-inf,nan) for b in (0.0,-2.0,inf,-inf,nan) if a!=a or b!=b or abs(a)==inf or abs(b)==inf]
t('rect',1,2); t('rect',0,inf); t('rect',1,inf); t('log',2j,10); t('log',8,2); t('isclose',1,1+1e-10j); t('isclose',1,2j,abs_tol=5); t('sqrt','a')
print(cmath.pi, cmath.infj, cmath.nanj, cmath.inf)
