s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s == slice(1, 10, 2), s.indices(5), slice(None, None, -1).indices(5), slice(-3, None).indices(10), slice(100).indices(3), hash(slice(1)) == hash(slice(1)))
class Show:
    def __getitem__(self, k):
        return k
x = Show()
print(x[1], x[1:2], x[1:2:3], x[:], x[::], x[1, 2], x[1:2, ::3], x[...], x['a':'b'], x[(1, 2)], x[()], x[*[1, 2]], x[1:2, *'ab'])
print(slice(1, 2) < slice(1, 3), list(range(10))[s], 'abcdefghij'[s])
try:
    [1][slice('a')]
except TypeError as e:
    print(e)
try:
    slice()
except TypeError as e:
    print(e)
try:
    slice(0, 5, 0).indices(3)
except ValueError as e:
    print(e)
