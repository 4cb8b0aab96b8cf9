def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def failing(*items):
    yield from items
    raise KeyError("end")


# case: intersection_update changes the set only when all went well
s = {1, 2, 3}
show(lambda: s.intersection_update([1, 2], failing(1)))
print(s)
show(lambda: s.intersection_update([1, 2], 5))
print(s)
show(lambda: s.intersection_update([1, 2], [[]]))
print(s)
show(lambda: s.intersection_update([1, 2], iter([2, 3])))
print(s)
# case: without arguments nothing changes
s = {1, 2}
print(s.intersection_update(), s, s.intersection(), s.intersection() is s)
# case: the others change their set one after the other
s = {1, 2, 3, 4}
show(lambda: s.difference_update([1], failing(2), [3]))
print(s)
s = {1}
show(lambda: s.update([2], failing(3), [4]))
print(s)
# case: of a frozenset and of a subclass
print(frozenset("abc").intersection("abd", "ab") == frozenset("ab"))


class Loud(set):
    def __iter__(self):
        print("iterated")
        return super().__iter__()

    def __contains__(self, item):
        print("asked")
        return super().__contains__(item)


loud = Loud([1, 2])
print(type(loud.intersection([1])).__name__, {1, 5}.intersection(loud), loud - {1}, loud.isdisjoint([7]), loud.issubset([1, 2, 3]))
# case: a generator sees the set as it is when it runs
s = {1, 2, 3}


def watching():
    yield 1
    s.discard(2)
    yield 2
    yield 3


print(s.intersection(watching()), s)
# case: elements that cannot be hashed
show(lambda: {1}.intersection([[]]))
show(lambda: {1}.issuperset([[]]))
show(lambda: {1}.isdisjoint([{}]))
show(lambda: {1}.union([set()]))
# case: kept elements are those of the smaller side
print({1, 2, 3} & {1.0}, {1.0} & {1, 2, 3}, {True, 2}.intersection([1, 2.0]))
