# Comparisons that raise, many times.
class X:
    def __lt__(self, o): raise ValueError
    __eq__ = __lt__
    __hash__ = object.__hash__
caught = 0
for i in range(100):
    try: sorted([X(), X()])
    except ValueError: caught += 1
    except RecursionError: break
print(caught)
print(str(ValueError(3)))
