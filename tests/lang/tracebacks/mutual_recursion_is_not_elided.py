def a(n):
    b(n - 1)
def b(n):
    if n <= 0:
        raise ValueError
    a(n - 1)
a(7)
