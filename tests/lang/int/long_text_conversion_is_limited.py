s = '9' * 4300
print(len(str(int(s))))
try:
    int('9' * 4301)
except ValueError as e:
    print(e)
try:
    str(10 ** 4300)
except ValueError as e:
    print(e)
print(len(str(10 ** 4299)), len(hex(10 ** 5000)))
print(int('f' * 5000, 16).bit_length())
