def f(n):
    raise ValueError(n)
excs = []
for i in range(2):
    try:
        f(i)
    except ValueError as e:
        excs.append(e)
raise ExceptionGroup('several', excs + [TypeError('no traceback')])
