f = lambda x: x / 0
def g():
    return [f(i) for i in range(3)]
g()
