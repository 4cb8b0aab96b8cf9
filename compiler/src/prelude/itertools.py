# Pools of iterables for the iterators of itertools.

def itertools_product(iterables, repeat):
    return itertools_product_make([tuple(iterable) for iterable in iterables], repeat)

def itertools_pool(which, iterable, r):
    return itertools_pool_make(which, tuple(iterable), r)

# What lru_cache does on a miss.

def lru_call(cache, args, kwargs):
    return lru_function(cache)(*args, **kwargs)

def lru_miss(cache, args, kwargs, key):
    result = lru_function(cache)(*args, **kwargs)
    lru_store(cache, key, result)
    return result
