class Property:
    @property
    def __iter__(self):
        raise ValueError('x')


class Descriptor:
    class Failing:
        def __get__(self, obj, owner):
            raise KeyError('k')
    __iter__ = Failing()


class WithItems(Descriptor):
    def __getitem__(self, index):
        return 'ab'[index]


class Bound:
    @property
    def __iter__(self):
        return lambda: iter('xy')


# case: counts as none
for cls in Property, Descriptor:
    for use in iter, list, tuple, sum, set, sorted, any, bytes, ','.join, (lambda v: [*v]), (lambda v: 1 in v), (lambda v: print(*v)), (lambda v: [x for x in v]), enumerate:
        try:
            print(use(cls()))
        except Exception as error:
            print(type(error).__name__, error, error.__cause__, error.__context__)
try:
    a, b = Property()
except TypeError as error:
    print(error)

# case: then items are asked for by index
print(list(WithItems()), [*WithItems()])

# case: one that can be bound
print(list(Bound()), [*Bound()], list(iter(Bound())), [x for x in Bound()])
