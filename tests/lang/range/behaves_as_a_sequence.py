r = range(10)
print(r, range(1, 5), range(0, 10, 3), range(5, 0, -1), range(0), list(range(5)), list(range(2, 10, 3)), list(range(10, 0, -3)), list(range(0, -5)), len(range(0, 10, 3)), len(range(10, 0)))
print(r[2], r[-1], r[2:5], r[::-1], r[::3], r[5:2], 5 in r, 10 in r, 5.0 in r, 'a' in r, range(0, 10, 2).index(4), range(5).count(3), range(5).count(9))
print(range(3) == range(0, 3, 1), range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3)), r.start, r.stop, r.step, bool(range(0)), bool(range(1)))
big = range(10**20, 10**20 + 5)
print(big[2], len(big), list(big)[:2], 10**20 + 3 in big, list(reversed(range(4))), list(reversed(range(0, 10, 3))), max(range(5)), sum(range(101)), range(10**30)[10**29])
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: range(5)[5])
attempt(lambda: range(0, 5, 0))
attempt(lambda: range('a'))
attempt(lambda: range(1.5))
attempt(lambda: range())
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: len(range(10**30)))
attempt(lambda: range(5).index(9))
attempt(lambda: range(3) < range(4))
attempt(lambda: range(3) + range(3))
attempt(lambda: setattr(range(3), 'start', 1))
class I:
    def __index__(self): return 3
print(list(range(I())), range(True), range(5)[I()])
for i in range(3):
    i = 10
    print(i, end=' ')
print(i)
