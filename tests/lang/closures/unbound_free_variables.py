def f():
    def g():
        return x
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    x = 1
    print(g())
    del x
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        x
    except UnboundLocalError as e:
        print(type(e).__name__, e)
f()
def h():
    try:
        print(y)
    except UnboundLocalError as e:
        print(e)
    y = 1
h()
def parameters(a):
    def get(): return a
    a += 1
    return get
print(parameters(1)())
def loop():
    for k in []:
        pass
    try:
        return k
    except UnboundLocalError as e:
        return str(e)
print(loop())
def cells_in_loops():
    out = []
    for i in range(3):
        def g():
            nonlocal i
            i += 10
            return i
        out.append(g)
    return [g() for g in out]
print(cells_in_loops())
