for make in [lambda: 'x' * 10 ** 12, lambda: [0] * 10 ** 12, lambda: bytes(10 ** 12), lambda: list(range(10 ** 12))]:
    try:
        make()
        print('made')
    except (MemoryError, OverflowError) as e:
        print(type(e).__name__)
