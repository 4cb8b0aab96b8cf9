def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: reading
import sys
show(lambda: int("1" * 4301))
show(lambda: int("1" * 4300) % 10)
show(lambda: int("1_" * 4300 + "1"))
show(lambda: int("0" * 4301))
show(lambda: int("1" * 5000, 16) % 10)
show(lambda: int("1" * 4301, 7))
show(lambda: int("-" + "1" * 4301))

# case: writing
show(lambda: len(str(10**4299)))
show(lambda: str(10**4300))
show(lambda: repr(-(10**4300)))
show(lambda: len(hex(10**4300)))
show(lambda: f"{10**4300}")
show(lambda: "%d" % 10**4300)
show(lambda: format(10**4300, ","))
show(lambda: len("%x" % 10**4300))
show(lambda: len(format(10**4300, "x")))

# case: other limits
sys.set_int_max_str_digits(640)
show(lambda: sys.get_int_max_str_digits())
show(lambda: int("1" * 641))
show(lambda: len(str(10**639)))
show(lambda: str(10**640))
sys.set_int_max_str_digits(0)
show(lambda: len(str(10**5000)))
show(lambda: int("1" * 6000) % 10)
sys.set_int_max_str_digits(4300)

# case: limits that are none
show(lambda: sys.set_int_max_str_digits(639))
show(lambda: sys.set_int_max_str_digits(-1))
show(lambda: sys.set_int_max_str_digits("a"))
show(lambda: sys.set_int_max_str_digits(1.5))
show(lambda: sys.set_int_max_str_digits(2**31))
show(lambda: sys.set_int_max_str_digits(2**70))
show(lambda: sys.set_int_max_str_digits(True))
show(lambda: sys.get_int_max_str_digits())

# case: keyword
sys.set_int_max_str_digits(maxdigits=1000)
print(sys.get_int_max_str_digits())
sys.set_int_max_str_digits(4300)
print(sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)

# case: what is short is never counted
show(lambda: int("1" * 640)%7)
show(lambda: 10**640 == int("1" + "0" * 640))
