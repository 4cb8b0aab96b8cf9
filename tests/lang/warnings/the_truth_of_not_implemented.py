import itertools
import operator
import warnings

warnings.simplefilter("always")
told = []
warnings.showwarning = lambda message, category, filename, line, *rest: told.append(f"{category.__name__}: {message}")
n = NotImplemented


def show(value):
    print(value, told)
    told.clear()


# case: in conditions
if n:
    show("if")
if not NotImplemented:
    print("never")
show("not")
while n:
    break
show("while")
assert n
show("assert")
show(1 if n else 2)
show([x for x in [1] if n])
match 3:
    case 3 if n:
        show("guard")

# case: operators
show(n and 3)
show(n or 3)
show(n and n and 3)

# case: bool and its method
show(bool(n))
show(NotImplemented.__bool__())

# case: builtins that ask
show(any([0, n]))
show(all([n, n]))
show(list(filter(None, [n])))
show(list(filter(lambda x: n, [1])))
show(operator.truth(n))
show(operator.not_(n))
show(list(itertools.compress([1], [n])))
show(sorted([2, 1], reverse=0))


# case: what comparisons and membership answered
class Same:
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented

    def __contains__(self, item):
        return NotImplemented


show(Same() == 3)
show(Same() != 3)
show(1 in Same())
show(1 not in Same())

# case: __bool__ may not give it
Same.__bool__ = lambda self: NotImplemented
try:
    bool(Same())
except TypeError as error:
    show(error)

# case: as an error
warnings.simplefilter("error")
for ask in (lambda: bool(n), lambda: not n, lambda: n and 3, lambda: any([n]), lambda: 1 if n else 2):
    try:
        print(ask())
    except DeprecationWarning as error:
        print("raised:", error)
