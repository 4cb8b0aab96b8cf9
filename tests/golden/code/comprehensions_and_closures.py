def outer(rows):
    n = 0
    squares = [x * x for row in rows for x in row if x]
    makers = [lambda: x + n for x in rows]
    lazy = (x for x in rows if x > n)

    def inner():
        nonlocal n
        n += 1
        return n
    return squares, makers, lazy, inner
