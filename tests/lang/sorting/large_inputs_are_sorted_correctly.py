def rng(seed, n):
    x = seed
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) % 2**64
        yield x >> 33
data = list(rng(1, 5000))
s = sorted(data)
print(s[:3], s[-3:], sum(s) == sum(data), all(a <= b for a, b in zip(s, s[1:])))
for pattern in (list(range(1000)), list(range(1000, 0, -1)), [i % 10 for i in range(1000)], [0] * 1000, list(range(500)) + list(range(500)), [i ^ 255 for i in range(1000)]):
    t = sorted(pattern)
    print(all(a <= b for a, b in zip(t, t[1:])), len(t), t[0], t[-1])
strings = [str(v % 1000) for v in data]
t = sorted(strings)
print(t[:3], t[-3:], all(a <= b for a, b in zip(t, t[1:])))
floats = [v / 7 for v in data[:1000]]
print(sorted(floats)[0], sorted(floats, reverse=True)[0], sorted(data[:100], key=lambda v: v % 10)[0] % 10)
pairs = [(v % 10, i) for i, v in enumerate(data)]
print(sorted(pairs, key=lambda p: p[0]) == sorted(pairs))
