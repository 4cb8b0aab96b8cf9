from operator import *
print(add(1, 2), itemgetter(1)([5, 6]), itemgetter(0, 2)('abc'), attrgetter('real')(5), attrgetter('__class__.__name__', 'imag')(5), methodcaller('upper')('a'), methodcaller('split', ',', maxsplit=1)('a,b,c'))
print(contains([1], 1), concat('a', 'b'), countOf([1, 1], 1), indexOf('abc', 'c'), not_(0), truth([]), mod(7, 3), lt(1, 2), is_(None, None), length_hint([1]), index(True), inv(5), neg(3), xor(5, 1))
l = [1]; print(iadd(l, [2]), l, ipow(2, 3), sorted([(2, 'a'), (1, 'b')], key=itemgetter(1)), max([3, 1], key=neg), repr(itemgetter(1)), repr(attrgetter('a.b')), repr(methodcaller('m', 1, k=2)), call(max, 1, 2))
d = {}; setitem(d, 'k', 1); print(d, getitem(d, 'k')); delitem(d, 'k'); print(d, pos(-1), matmul.__name__)
