print('start')
same = {}
for i in range(10**7):
    same[i * (2**61 - 1)] = i  # ints hash as in CPython, all of these to 0
print('end')
