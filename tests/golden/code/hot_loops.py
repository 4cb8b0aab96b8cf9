def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def count(n):
    i = 0
    while i < n:
        i += 1
    return i


def nested(n):
    total = 0
    for a in range(n):
        for b in range(a):
            if a % 3 == 0 and not (b > 100 or b == 7):
                continue
            total += a * b
    return total


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def norm(self):
        return self.dot(self) ** 0.5
