# An exception handled in a generator stays its own, whoever else handles it.
def k():
    try:
        yield 1
    except ValueError:
        yield 2
        raise            # re-raise after a yield
it = k(); next(it)
try:
    raise ValueError('q')
except ValueError as q:
    it.throw(q)
next(it)
