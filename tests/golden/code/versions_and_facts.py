def f(n, flag):
    step = 2
    i = 0
    while i < n:
        if flag:
            x = 1
        i += step
    if i > 3:
        y = x
    else:
        y = None
    del i
    return y


def handlers(f):
    try:
        x = f()
    except ValueError as e:
        x = e
    finally:
        done = True
    return x, done
