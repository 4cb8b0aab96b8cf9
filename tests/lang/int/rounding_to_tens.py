print(round(5), round(15, -1), round(25, -1), round(26, -1), round(-15, -1), round(-25, -1), round(1234, -2), round(1250, -2), round(1350, -2))
print(round(5, 2), round(10**30 + 5, -1), round(449, -3), round(501, -3), round(500, -3), round(1500, -3))
print(round(7, -5), round(True), type(round(True)), round(5, None))
import math
print(math.floor(5), math.ceil(5), math.trunc(-5))
