print([x for x in range(5)], [x * y for x in range(3) for y in range(3)], [x for x in range(10) if x % 2 if x > 3], {x % 3 for x in range(9)} == {0, 1, 2}, {k: v for k, v in zip('abc', range(3))})
print([[i * j for j in range(3)] for i in range(3)], [(a, b) for a, *b in ['xyz', 'pq']], [a + b for a, b in [(1, 2), (3, 4)]], {**{k: k for k in 'ab'}})
x = 'outer'
print([x for x in range(3)], x)
print([y := 5, y ** 2], y, [last := i for i in range(4)], last, any((hit := v) > 2 for v in [1, 3, 5]), hit)
print([i for i in range(3) for i in range(i)], [f'{i}' for i in 'ab'], sum(i for i in range(5)), sorted({c.upper() for c in 'hello'}))
print([j for i in range(4) if i % 2 == 0 for j in range(i) if j], [[x for x in range(y)] for y in range(4)], [i if i % 2 else -i for i in range(5)])
def f(n):
    m = 10
    return [m + i + n for i in range(3)], {i: (lambda: i + m)() for i in range(2)}, list(m * j for j in range(2))
print(f(1))
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
print(dict.fromkeys(i for i in range(2)))
matrix = [[1, 2], [3, 4]]
print([[row[i] for row in matrix] for i in range(2)], [v for row in matrix for v in row], [*map(sum, matrix)])
try:
    [1 / i for i in (1, 0)]
except ZeroDivisionError as e:
    print(e)
print([locals().get('q') for q in range(2)], {i: {j: i * j for j in range(2)} for i in range(2)})
