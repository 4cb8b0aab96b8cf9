print('a' + 'b', 'ab' * 3, 3 * 'ab', 'a' * 0, 'a' * -1, '' * 5, 'é' * 3, 'é' + 'a' + '😀')
s = ''
for i in range(10):
    s += str(i)
print(s)
t = s
s += 'x'
print(t, s)
u = 'ab'
u *= 3
print(u)
parts = []
for i in range(200):
    parts.append('é' if i % 3 else 'a')
v = ''
for p in parts:
    v += p
print(len(v), v.count('a'), v == ''.join(parts), v[150], v[151], v[152])
w = v
for i in range(3):
    w += v
print(len(w), w[:3], w[-3:], len(v))
