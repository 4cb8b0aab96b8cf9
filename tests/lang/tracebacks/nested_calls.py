def a():
    b(1, 2)
def b(x, y):
    return c(x) + y
def c(x):
    raise ValueError('from c')
print('before')
a()
