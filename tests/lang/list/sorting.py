print(sorted([3, 1, 2]), sorted('hello'), sorted([3, 1, 2], reverse=True), sorted([]), sorted({3: 'a', 1: 'b'}))
a = ['bb', 'a', 'ccc', 'dd', 'e']
a.sort(key=len); print(a)
a.sort(key=len, reverse=True); print(a)
a.sort(); print(a)
pairs = [(1, 'b'), (0, 'z'), (1, 'a'), (0, 'y')]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
print(sorted([1.5, 1, True, 0, -1, 10**30, -10**30, 0.5]), sorted([[2], [1, 5], []]), sorted(['b', 'B', 'a'], key=str.lower))
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v > o.v
    def __repr__(self): return f'K{self.v}'
print(sorted([K(1), K(3), K(2)]), sorted([K(1), K(3)], reverse=True), min(K(1), K(2)))
n = 1000
x = 12345
data = []
for i in range(n):
    x = (x * 1103515245 + 12345) % 2**31
    data.append(x % 500)
s = sorted(data)
print(all(s[i] <= s[i + 1] for i in range(n - 1)), s[:5], s[-5:])
order = sorted(range(n), key=lambda i: data[i])
print(all(data[order[i]] < data[order[i+1]] or (data[order[i]] == data[order[i+1]] and order[i] < order[i+1]) for i in range(n - 1)))
for bad in (lambda: sorted([1, 'a']), lambda: sorted([1j, 2]), lambda: sorted([1], lambda x: x), lambda: sorted(5), lambda: sorted([3, None, 1])):
    try:
        bad()
    except TypeError as e:
        print(e)
