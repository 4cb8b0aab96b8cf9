def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: underscores
show(lambda: int('1_000'))
show(lambda: int('1__0'))
show(lambda: int('_1'))
show(lambda: int('1_'))
show(lambda: int('+_1'))
show(lambda: int('1_000_'))
show(lambda: int("0x_f", 16))
show(lambda: int("0x__f", 16))
show(lambda: int("_f", 16))
show(lambda: int("0_7", 0))
show(lambda: int("0_0", 0))

# case: white space of any script
show(lambda: int("\u2003 12\t\n"))
show(lambda: int(" \xa05\x85"))
show(lambda: int("1 2"))
show(lambda: int(""))
show(lambda: int("   "))
show(lambda: int("\x1c7\x1f"))
show(lambda: int(b" 7\v"))

# case: digits of any script
show(lambda: int("\u0661\u0662"))
show(lambda: int("\uff11\uff12", 16))
show(lambda: int("1\u0967"))
show(lambda: int("\u00b2"))
show(lambda: int("\u2167"))
show(lambda: int("\U0001d7ce1"))

# case: prefixes
show(lambda: int("0b11", 2))
show(lambda: int("0b11", 0))
show(lambda: int("0b11", 16))
show(lambda: int("0x1g", 16))
show(lambda: int("0o17", 8))
show(lambda: int("0O17", 0))
show(lambda: int("017", 0))
show(lambda: int("00", 0))
show(lambda: int("0x", 16))
show(lambda: int("-0x1F", 0))
show(lambda: int("b", 12))

# case: signs
show(lambda: int("+5"))
show(lambda: int("-5"))
show(lambda: int("--5"))
show(lambda: int("+-5"))
show(lambda: int("- 5"))
show(lambda: int("-"))
show(lambda: int("-0"))

# case: bases that are none
show(lambda: int("1", 1))
show(lambda: int("1", 37))
show(lambda: int("1", -2))
show(lambda: int("1", 2.0))
show(lambda: int("1", "2"))
show(lambda: int("1", None))
show(lambda: int("1", 2**70))
show(lambda: int("11", True))

# case: what is no text takes no base
show(lambda: int(1.5, 10))
show(lambda: int(5, 10))
show(lambda: int([], 10))
show(lambda: int(base=10))
show(lambda: int(b"12", 16))
show(lambda: int(bytearray(b"12"), 16))
show(lambda: int(memoryview(b"12"), 16))

# case: other arguments
show(lambda: int(None))
show(lambda: int([]))
show(lambda: int({}))
show(lambda: int(1j))
show(lambda: int(x=1))
show(lambda: int("1", foo=1))
show(lambda: int())
show(lambda: int("1", base=8))
show(lambda: int(object))

# case: the message quotes the text
show(lambda: int("a'b"))
show(lambda: int(b"\xff"))
show(lambda: int("\n"))
show(lambda: int("é"))
show(lambda: int("1\x00"))
show(lambda: int("x" * 300))

# case: floats
show(lambda: int(float("inf")))
show(lambda: int(float("-inf")))
show(lambda: int(float("nan")))
show(lambda: int(1e20))
show(lambda: int(-1.9))
show(lambda: int(1e-300))
show(lambda: int(2.0**70))
