def go(n):
    if n:
        return go(n - 1)
    raise ValueError('in module')
