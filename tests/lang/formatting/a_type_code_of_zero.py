# case: NUL is no code, but for floats it is as good as none
for value in (3, True, "a", 2**80, 3.5, 3j, []):
    for spec in ("\0", "5\0", ",\0", ".3\0", "\0<5", "5\0x", "é", "\x1f", "\x7f"):
        try:
            print(repr(format(value, spec)))
        except (ValueError, TypeError) as error:
            print(type(value).__name__, ascii(spec), error)
