a = 3 ** 500
b = 7 ** 300
print(a % 10 ** 40)
print((a * b) % (10 ** 40))
print(a // b)
print(a % b % 10 ** 30)
q, r = divmod(a, b)
print(q * b + r == a, 0 <= r < b)
q, r = divmod(-a, b)
print(q * b + r == -a, 0 <= r < b)
q, r = divmod(a, -b)
print(q * -b + r == a, -b < r <= 0)
f = 1
for i in range(1, 101):
    f *= i
print(f)
print(len(str(f)))
x, y = 0, 1
for _ in range(1000):
    x, y = y, x + y
print(x)
