# Exceptions: raised and caught in a loop, through frames, with finally and with.
class Rejected(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value


class Guard:
    def __init__(self):
        self.left = 0

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        self.left += 1
        return kind is KeyError


def check(value):
    if value % 3 == 0:
        raise Rejected(value)
    return value


def outer(value):
    try:
        return check(value)
    finally:
        outer.finished += 1


def run(n):
    accepted = rejected = missing = 0
    guard = Guard()
    table = {i: i for i in range(0, 100, 2)}
    for i in range(n):
        try:
            accepted += outer(i)
        except Rejected as e:
            rejected += e.value
        with guard:
            missing += table[i % 100]
        try:
            int("12x" if i % 5 == 0 else "12")
        except ValueError:
            missing -= 1
    return accepted, rejected, missing, guard.left, outer.finished


outer.finished = 0
print(run(280000))
