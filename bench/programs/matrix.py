# Nested lists: matrix multiplication, with index arithmetic and with zip.
def multiply(a, b):
    n, m, p = len(a), len(b), len(b[0])
    out = [[0.0] * p for _ in range(n)]
    for i in range(n):
        row = a[i]
        target = out[i]
        for k in range(m):
            factor = row[k]
            other = b[k]
            for j in range(p):
                target[j] += factor * other[j]
    return out


def multiply_by_columns(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


size = 150
a = [[(i * j) % 7 + 0.5 for j in range(size)] for i in range(size)]
b = [[(i + j) % 5 - 0.25 for j in range(size)] for i in range(size)]
c = multiply(a, b)
d = multiply_by_columns(a[:60], b)
print(sum(map(sum, c)), sum(map(sum, d)), c[10][20] == d[10][20])
