"""Each special method of a number called by its name, with good and bad operands."""

from _calls import special

# case: a bool
special(lambda: True, False, 2, 1.5, "a")
# case: a small int and a large one
special(lambda: 7, 3, 0, -2, True, 2.0, None)
special(lambda: 10**20, 0, "x")
# case: a float
special(lambda: 2.5, 2, 0.0, -1.5, "a", "")
# case: a complex number
special(lambda: 1 + 2j, 2, 0, 1j, 1.5)
# case: what copies and pickles ask for
for value in (True, 7, 10**20, 2.5, 1 + 2j):
    print(type(value).__getnewargs__(value))
