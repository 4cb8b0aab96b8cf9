def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: int and float to the last digit
show(lambda: 2**53 + 1 == float(2**53))
show(lambda: 2**53 + 1 > float(2**53))
show(lambda: 10**23 == 1e23)
show(lambda: 10**22 == 1e22)
show(lambda: 10**400 > 1e308)
show(lambda: -(10**400) < -1e308)
show(lambda: 10**400 < float("inf"))
show(lambda: 10**400 > float("-inf"))
show(lambda: 1 < 1.5 < 2)
show(lambda: 0 == -0.0)

# case: NaN is unlike everything
nan = float("nan")
show(lambda: [nan == nan, nan != nan, nan < nan, nan <= nan, nan > 1, 1 > nan, nan == 1])
show(lambda: 10**400 < nan)
show(lambda: 10**400 != nan)
show(lambda: complex(nan, 0) == complex(nan, 0))

# case: a complex number that holds a NaN is unlike itself
z = complex(1, nan)
print(z == z, z != z, z in [z], [z] == [z])
class F(float):
    pass
f = F("nan")
print(f == f, f != f, f in [f])

# case: complex numbers compare for equality only
show(lambda: 1j == 1)
show(lambda: (2 + 0j) == 2)
show(lambda: (2 + 0j) == 2.0)
show(lambda: complex(2**53, 0) == 2**53 + 1)
show(lambda: 1j < 2)
show(lambda: 2 >= 1j)
show(lambda: 1j <= 1j)
show(lambda: complex.__le__(1j, 1j))
show(lambda: complex.__ge__(1j, 2))
show(lambda: complex.__lt__(1j, "a"))
show(lambda: complex.__eq__(1j, 1j))
show(lambda: complex.__ne__(1j, 1j))
show(lambda: complex.__eq__(1j, "a"))

# case: methods of float by name
show(lambda: float.__le__(1.0, 2))
show(lambda: float.__eq__(1.0, 1))
show(lambda: float.__ne__(1.0, 1))
show(lambda: float.__ge__(1.0, 10**400))
show(lambda: float.__lt__(1.0, "a"))
show(lambda: float.__eq__(1.0, 1j))
show(lambda: float.__gt__(float("nan"), 1))

# case: other types refuse
show(lambda: 1 < "a")
show(lambda: 1.5 >= None)
show(lambda: True < [])
show(lambda: 1 == "1")
show(lambda: 1.0 != "1")
show(lambda: (1).__lt__(1.0))
show(lambda: 1 < 1j)

# case: min and max keep the first of equals
show(lambda: max(1, 1.0, True))
show(lambda: min(True, 1, 1.0))
show(lambda: max(0.0, -0.0))
show(lambda: min(0.0, -0.0))
show(lambda: max(-0.0, 0.0))
show(lambda: max(10**400, 1e308))
show(lambda: min(float("nan"), 1))
show(lambda: min(1, float("nan")))
