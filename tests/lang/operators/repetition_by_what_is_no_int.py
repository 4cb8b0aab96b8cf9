class Plain:
    def __repr__(self):
        return 'plain'


class Index:
    def __index__(self):
        return 2


class Reflected:
    def __rmul__(self, other):
        return ('reflected', other)


def attempt(act):
    try:
        print(repr(act()))
    except TypeError as error:
        print('TypeError:', error)


def in_place(x, y):
    x *= y
    return x


sequences = ['a', [1], (1,), b'a', bytearray(b'a')]

# case: the operator says what cannot be multiplied
for one in sequences:
    attempt(lambda: one * Plain())
    attempt(lambda: 1.5 * one)

# case: called by its name the method asks for an int
for one in sequences:
    attempt(lambda: one.__mul__(Plain()))
    attempt(lambda: one.__rmul__('b'))
    attempt(lambda: one.__mul__(None))

# case: __index__ will do
for one in sequences:
    attempt(lambda: one * Index())
    attempt(lambda: Index() * one)
    attempt(lambda: one.__rmul__(Index()))

# case: the right side's method is asked when the left cannot
for one in sequences:
    attempt(lambda: one * Reflected())

# case: in place, types with slots of sequences do not ask the text on the right
for left in (Plain(), {}, {1}, frozenset(), {}.keys(), memoryview(b'a'), range(1)):
    attempt(lambda: in_place(left, 'a'))
    attempt(lambda: left * 'a')

# case: in place, others do
for left in (None, 1.5, 1j, slice(1), len, ValueError()):
    attempt(lambda: in_place(left, [1]))

# case: sequences in place
for one in ('a', (1,), b'a'):
    attempt(lambda: in_place(one, Plain()))
    attempt(lambda: in_place(one, Index()))
attempt(lambda: [1].__imul__('x'))
attempt(lambda: in_place([1], 'x'))
attempt(lambda: bytearray(b'a').__imul__(1.5))

# case: a subclass that overrides only one side
class Mine(list):
    def __rmul__(self, other):
        return 'mine'
attempt(lambda: 1.5 * Mine([1]))
attempt(lambda: Mine([1]) * 2)
