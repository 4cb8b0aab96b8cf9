for make in (lambda: [0] * 2**32, lambda: (0,) * (2**62 + 1), lambda: "a".ljust(2**32), lambda: b"a".center(2**33 + 5)):
    try:
        print(len(make()))
    except MemoryError:
        print("MemoryError")
