# Integer loop: a Collatz search, with branches, shifts and comparisons.
def longest(limit):
    best, best_length = 1, 1
    for start in range(1, limit):
        n, length = start, 1
        while n != 1:
            if n & 1:
                n = 3 * n + 1
            else:
                n >>= 1
            length += 1
        if length > best_length:
            best, best_length = start, length
    return best, best_length


print(longest(60000))
