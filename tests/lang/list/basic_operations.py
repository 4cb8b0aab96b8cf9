a = [1, 2, 3]
print(a, len(a), a[0], a[-1], a + [4], a * 2, 2 * a, [] * 3, a == [1, 2, 3], a != [1], a < [1, 3], [1] < [1, 0], [] < [1], 2 in a, 5 not in a)
a.append(4); print(a)
a.extend('ab'); print(a)
a.insert(1, 'x'); a.insert(-1, 'y'); a.insert(100, 'z'); a.insert(-100, 'w'); print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove('x'); print(a)
print(a.index(3), a.count(1), [1, 2, 1].index(1, 1), [1, 2, 1].index(1, -1), [1, 1.0, True].count(1))
a.reverse(); print(a, a.copy() == a, a.copy() is a)
a += (9,); print(a)
a *= 2; print(a)
a.clear(); print(a, bool(a), bool([0]))
b = [[0] * 2] * 2
b[0][0] = 1
print(b)
c = a
c += [1]
print(a, a is c)
