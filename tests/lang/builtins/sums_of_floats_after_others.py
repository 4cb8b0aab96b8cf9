tenths = [0.1] * 10

# case: floats keep what each step loses, from an int or a float on
for start in (0, 0.0, 1, -0.0, 1.5):
    print(start, sum(tenths, start))

# case: a bool to start with adds plainly
for start in (False, True):
    print(start, sum(tenths, start), sum([], start), sum([1, 2], start))

# case: bools and ints among the floats do not end it
print(sum([0.1] * 3 + [True] + [0.1] * 7), sum([0.1] * 3 + [2] + [0.1] * 7))

# case: behind something else all is added plainly
class Half:
    def __add__(self, other):
        return 0.5 + other

    def __radd__(self, other):
        return other + 0.5
print(sum([0.1] * 3 + [Half()] + [0.1] * 7), sum([Half()] + tenths), sum([1, Half()] + tenths))

# case: an int beyond a machine word ends the ints, and what follows is added plainly
print(sum([2 ** 63, -2 ** 63] + tenths), sum([2 ** 62, -2 ** 62] + tenths), sum(tenths, 2 ** 64))

# case: the same from a generator
print(sum(x for x in tenths), sum((x for x in tenths), False), sum((x for x in [1, *tenths])), sum((x for x in tenths), 0.0))
print(sum((x for x in [0.1] * 3 + [Half()] + [0.1] * 7)))
