def t(v):
    print('eval', v, end='; ')
    return v
print(t(1) < t(2) < t(3))
print(t(1) > t(2) < t(3))
print(t(1) == t(1) == t(2) == t(3))
print(t(0) or t('') or t('x') or t('y'))
print(t(1) and t(0) and t(2))
print(not t(0), not not t(5))
print(t(1) if t(0) else t(2))
print(1 < 2 > 1, 1 in [1] in [[1]], 'a' 'b' in 'abc' == True)
print(None is None, None is not False, 5 not in [1, 2], not 5 in [5], [] or {} or 0, 1 and [] , '' and 1)
a = b = 5
print(a is b, a == b != 6, 0 < a < 10, not a > 10 and b, (a > 3) == True, a > 3 == True)
print(1 if True else 2 if False else 3, (1 if False else 2) if True else 3, [1, 2][0 if not a else 1])
print(1 or 1 / 0, 0 and 1 / 0, True or undefined, (lambda: 5)() or 6)
print(2 ** 3 ** 2, -2 ** 2, 2 ** -1, not 1 == 2, 1 + 2 * 3 - 4 / 2, 7 // 2 % 2, 1 << 2 + 1, 1 | 2 ^ 3 & 4, ~1 + 1, 6 & 3 == 3, 1 if 0 else 2 + 3)
