try:
    2 ** 10 ** 10
except MemoryError:
    print('MemoryError')
