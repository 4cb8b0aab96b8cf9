def f(a, b):
    return a / b
print(f(1, 1) + f(2,
                  0))
