# Generators: a pipeline of stages, yield from, send.
def source(n):
    x = 1
    for _ in range(n):
        x = x * 16807 % 2147483647
        yield x


def scaled(values, k):
    for value in values:
        yield value // k


def paired(values):
    previous = None
    for value in values:
        if previous is not None:
            yield previous, value
        previous = value


def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def grow(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return grow(low, middle), middle, grow(middle + 1, high)


def averager():
    total = count = 0
    value = yield 0
    while True:
        total += value
        count += 1
        value = yield total // count


rising = sum(1 for a, b in paired(scaled(source(500000), 3)) if a < b)
visited = sum(value * value for value in walk(grow(0, 60000)) if value % 3)
average = averager()
next(average)
last = 0
for value in range(200000):
    last = average.send(value)
print(rising, visited, last)
