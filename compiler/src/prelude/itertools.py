# Pools of iterables for the iterators of itertools.

def itertools_product(iterables, repeat):
    return itertools_product_make([tuple(iterable) for iterable in iterables], repeat)

def itertools_pool(which, iterable, r):
    return itertools_pool_make(which, tuple(iterable), r)
