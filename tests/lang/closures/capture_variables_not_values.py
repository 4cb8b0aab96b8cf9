def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get())
inc2, get2 = counter()
inc2()
print(get(), get2())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = []
for i in range(3):
    def f():
        return i
    fs.append(f)
print([f() for f in fs])
i = 99
print([f() for f in fs])
def make():
    fs = []
    for i in range(3):
        def g(j=i):
            return i, j
        fs.append(g)
    return fs
print([g() for g in make()])
def later():
    def f():
        return x
    x = 1
    a = f()
    x = 2
    return a, f()
print(later())
print(inc.__closure__[0].cell_contents, inc.__code__.co_freevars, counter.__code__.co_cellvars, get.__closure__ is not None)
