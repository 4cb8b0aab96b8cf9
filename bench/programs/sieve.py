# Lists: a sieve with indexed stores, slices and comprehension.
def primes(limit):
    flags = [True] * limit
    flags[0] = flags[1] = False
    i = 2
    while i * i < limit:
        if flags[i]:
            for j in range(i * i, limit, i):
                flags[j] = False
        i += 1
    return [n for n, flag in enumerate(flags) if flag]


found = primes(3000000)
print(len(found), found[-1], sum(found[::1000]))
