from enum import Flag, IntFlag, auto
class P(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(P.R, repr(P.R), P.R | P.W, repr(P.R | P.X), P.RW, P.RW & P.W, ~P.R, P.R ^ P.RW, P.R in P.RW, bool(P.R & P.W), list(P), list(P.RW), P(3), P(0), repr(P(0)), len(P.RW), P.X.value)
for f in (lambda: P(16), lambda: P.R | 1, lambda: 1 in P.R):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).replace('\n', ' / '))
class I(IntFlag):
    A = 1; B = 2
print(I.A | I.B, repr(I.A | I.B), I.A | 8, repr(I.A | 8), I.A + 1, ~I.A, I(3), I.A & 3, I.B in I(3))
