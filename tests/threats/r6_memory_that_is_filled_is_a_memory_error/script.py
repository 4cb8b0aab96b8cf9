data = []
try:
    while True:
        data.append('x' * 100_000)
except MemoryError:
    count = len(data)
    data = None
    print(300 < count < 1000)
