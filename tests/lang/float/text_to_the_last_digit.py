def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: halfway cases
show(lambda: float('9007199254740993'))
show(lambda: float('9007199254740992.5'))
show(lambda: float('9007199254740993.0000000000000000001'))
show(lambda: float('2.4703282292062327e-324'))
show(lambda: float('2.4703282292062328e-324'))
show(lambda: float('1.7976931348623158e308'))
show(lambda: float('1.7976931348623159e308'))
show(lambda: float('2.2250738585072011e-308'))
show(lambda: float('0.500000000000000166533453693773481063544750213623046875'))
show(lambda: float('8.5e22'))
show(lambda: float('1e23'))

# case: endless exponents
show(lambda: float("1e99999999999999999999"))
show(lambda: float("1e-99999999999999999999"))
show(lambda: float("0e99999999999999999999"))
show(lambda: float("1" + "0" * 400 + "e-400"))
show(lambda: float("0." + "0" * 400 + "1e401"))
show(lambda: float("-1e400"))

# case: spellings of what is no number
show(lambda: float('inf'))
show(lambda: float('-Infinity'))
show(lambda: float('+INF'))
show(lambda: float('infinit'))
show(lambda: float('nan'))
show(lambda: float('-nan'))
show(lambda: float('NaN'))
show(lambda: float('nan()'))
show(lambda: float('in'))
show(lambda: float('i'))

# case: underscores and space
show(lambda: float('1_0.0_1e1_0'))
show(lambda: float('1_.0'))
show(lambda: float('1._0'))
show(lambda: float('_1.0'))
show(lambda: float('1.0_'))
show(lambda: float('1e_1'))
show(lambda: float('1__0'))
show(lambda: float(' 1.5\n'))
show(lambda: float('1 .5'))
show(lambda: float('\t-.5e1 '))
show(lambda: float("\u00a01.5\u2003"))
show(lambda: float("\u0661.\u0665"))
show(lambda: float(b"1.5"))
show(lambda: float(b"1_5"))
show(lambda: float(bytearray(b" 2.5 ")))
show(lambda: float("1\x00"))

# case: refused
show(lambda: float(''))
show(lambda: float('.'))
show(lambda: float('e5'))
show(lambda: float('1e'))
show(lambda: float('1e+'))
show(lambda: float('--1'))
show(lambda: float('0x10'))
show(lambda: float('1,5'))
show(lambda: float('1.5.5'))
show(lambda: float('.e1'))
show(lambda: float(None))
show(lambda: float([]))
show(lambda: float(1j))
show(lambda: float(x=1))
show(lambda: float(1, 2))
show(lambda: float(b"a"))
show(lambda: float(10**400))

# case: repr is the shortest that comes back
for f in (0.1, 1 / 3, 2 / 3, 1e16, 1e15 + 0.5, 123456789012345680.0, 1e-5, 0.0001, 5e-324, 2**53 + 0.0, 1.0000000000000002, 9.999999999999999e22, 4.35, 0.3 - 0.1):
    print(repr(f), float(repr(f)) == f)
