# Ranges and numbers: what drives iterators or calls operators of any class.

def range_index(self, value):
    index = 0
    for item in self:
        if item is value or item == value:
            return index
        index += 1
    raise ValueError("sequence.index(x): x not in sequence")

def math_fsum(seq):
    return math_fsum_of_list([term for term in seq])

def math_prod(iterable, start):
    for factor in iterable:
        start = start * factor
    return start

def math_sumprod(p, q):
    p, q = iter(p), iter(q)
    p, q = [x for x in _steps(p)], [x for x in _steps(q)]
    total, done = math_sumprod_of_lists(p, q)
    for i in range(done, min(len(p), len(q))):
        total = total + p[i] * q[i]
    if len(p) != len(q):
        raise ValueError('Inputs are not the same length')
    return total


def warn_deprecated(message):
    import warnings
    warnings._warn_as_builtin(message, DeprecationWarning)


def warn_unawaited(coroutine, shown, here):
    import warnings
    # Who lets go of it is known only where it was made.
    warnings.warn(f'coroutine {shown} was never awaited', RuntimeWarning, 1 if here else 1 << 30, coroutine)
