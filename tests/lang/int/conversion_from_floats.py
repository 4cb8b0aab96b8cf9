print(int(1e15), int(1e20), int(1e100), int(-1e30), int(0.999), int(-0.999), int(2.0**200) == 2**200)
for x in (float('inf'), float('-inf'), float('nan')):
    try:
        int(x)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(float(10**22), float(2**1023), float(2**53 + 1), float(2**53 + 3), float(-(2**64)))
try:
    float(2**1024)
except OverflowError as e:
    print(e)
print(float(2**1024 - 2**970 - 1))
