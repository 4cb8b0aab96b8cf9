# case: iter and reversed over builtin containers, very often
for _ in range(200_000):
    iter([1])
    reversed([1])
print('done')
# case: the same inside of a function and of an expression
def rounds(n):
    last = None
    while n:
        last = (iter((1, 2)), reversed([1, 2]), iter('ab'), iter({1: 2}), iter({1}), iter(range(3)))
        n -= 1
    return [list(part) for part in last]
print(rounds(170_000))
