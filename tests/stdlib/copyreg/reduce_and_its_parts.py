import copyreg


class Plain:
    def __init__(self, x):
        self.x = x


class Slotted:
    __slots__ = ('a', '__b')

    def __init__(self):
        self.a = 1


class Both(Slotted):
    pass


class Stack(list):
    pass


class Table(dict):
    pass


class Number(int):
    def __getnewargs__(self):
        return (int(self),)


def shown(reduced):
    return tuple(list(part) if hasattr(part, '__next__') else part for part in reduced)


# case: a plain object
plain = Plain(5)
print(plain.__reduce_ex__(2) == (copyreg.__newobj__, (Plain,), {'x': 5}, None, None))
print(plain.__reduce_ex__(4)[1:], plain.__getstate__())

# case: without attributes there is no state
print(object().__reduce_ex__(2)[1:], object().__getstate__(), Plain.__new__(Plain).__getstate__())

# case: slots
print(Slotted().__reduce_ex__(2)[2], Slotted().__getstate__(), copyreg._slotnames(Slotted))
both = Both()
both.z = 3
print(both.__getstate__())

# case: lists and dicts hand their items over
stack = Stack([1, 2])
stack.name = 'n'
print(shown(stack.__reduce_ex__(2))[1:])
print(shown(Table(a=1).__reduce_ex__(4))[1:])

# case: what __new__ is given
print(Number(7).__reduce_ex__(2)[1:3], (5).__reduce_ex__(2)[1:3], 'text'.__reduce_ex__(2)[1:3], (1, 2).__reduce_ex__(2)[1:3])

# case: keywords for __new__
class Keyed:
    def __getnewargs_ex__(self):
        return (1,), {'k': 2}
print(Keyed().__reduce_ex__(2)[0] is copyreg.__newobj_ex__, Keyed().__reduce_ex__(2)[1:3])

# case: wrong answers
class Wrong:
    answer = None
    def __getnewargs_ex__(self):
        return self.answer
for answer in (5, (1,), (1, {}), ((), 5)):
    Wrong.answer = answer
    try:
        Wrong().__reduce_ex__(2)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# case: a __reduce__ of the class's own comes first
class Own:
    def __reduce__(self):
        return (list, ())
print(Own().__reduce_ex__(4))

# case: the older protocols
print(plain.__reduce_ex__(0) == (copyreg._reconstructor, (Plain, object, None), {'x': 5}), Stack([1]).__reduce_ex__(1)[1:])
print(plain.__reduce__()[1:])
try:
    Slotted().__reduce_ex__(1)
except TypeError as error:
    print(error)

# case: what cannot be taken apart
for value in ((lambda: 0), property(), type(len), iter({}.values()) and copyreg):
    try:
        print(type(value.__reduce_ex__(2)).__name__)
    except TypeError as error:
        print(error)

# case: builtin functions and methods go by their names
print(len.__reduce__(), [].append.__reduce__()[1], 'x'.join.__reduce__()[1], str.join.__reduce__()[1])

# case: put together again
made = copyreg.__newobj__(Number, 5)
print(type(made).__name__, made, copyreg.__newobj_ex__(int, ('11',), {'base': 2}), copyreg._reconstructor(Stack, list, [1, 2]))

# case: registered functions
copyreg.pickle(Plain, lambda p: (Plain, (p.x,)))
print(copyreg.dispatch_table[Plain](plain)[1], copyreg.dispatch_table[complex](1 + 2j))
for wrong in (lambda: copyreg.pickle(Plain, 5), lambda: copyreg.constructor(5)):
    try:
        wrong()
    except TypeError as error:
        print(error)

# case: numbers for globals
copyreg.add_extension('m', 'n', 5)
copyreg.add_extension('m', 'n', 5)
for wrong in (lambda: copyreg.add_extension('m', 'n', 6), lambda: copyreg.add_extension('m', 'o', 5), lambda: copyreg.add_extension('m', 'o', 0),
              lambda: copyreg.remove_extension('m', 'x', 5)):
    try:
        wrong()
    except ValueError as error:
        print(error)
copyreg.remove_extension('m', 'n', 5)
