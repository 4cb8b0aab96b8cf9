import copy
import operator


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# case: getters and callers show themselves
print(operator.itemgetter(1), operator.itemgetter("a", 2), operator.attrgetter("a.b", "c"), operator.methodcaller("f", 1, x=2))
# case: they fetch
print(operator.itemgetter(1, 0)([5, 6]), operator.itemgetter(slice(1, None))("abc"), operator.attrgetter("real", "imag")(1j), operator.attrgetter("__class__.__name__")(5))
print(operator.methodcaller("split", ",", maxsplit=1)("a,b,c"))
# case: they refuse
for f in (operator.itemgetter, operator.attrgetter, operator.methodcaller):
    show(lambda: f())
show(lambda: operator.attrgetter(5))
show(lambda: operator.methodcaller(5))
show(lambda: operator.itemgetter(5)([1]))
show(lambda: operator.attrgetter("x.y")(5))
show(lambda: operator.methodcaller("nope")(5))
show(lambda: operator.itemgetter(1)(5))
# case: they can be copied
print(operator.itemgetter(1).__reduce__()[1], operator.attrgetter("a", "b").__reduce__()[1], operator.methodcaller("f", 1).__reduce__()[1])
print(copy.copy(operator.itemgetter(0))("ab"), copy.deepcopy(operator.methodcaller("upper"))("ab"))
# case: search
print(operator.indexOf([1, 2, 1], 1), operator.countOf([1, 1.0, True, 2], 1), operator.contains("abc", "b"))
show(lambda: operator.indexOf([1], 5))
# case: sequences and items
print(operator.concat([1], [2]), operator.getitem("abc", 1), operator.setitem([0], 0, 1), operator.delitem({1: 2}, 1))
show(lambda: operator.concat(1, 2))
# case: truth and identity
print(operator.truth([]), operator.not_(1), operator.is_(None, None), operator.is_not(1, None))
# case: index takes ints and what stands for them
print(operator.index(True), operator.index(2**70))
show(lambda: operator.index("a"))
show(lambda: operator.index(1.0))
# case: in-place operators change what can be changed
l = [1]
print(operator.iadd(l, "ab") is l, l, operator.ipow(2, 3), operator.ior({1}, {2}), operator.imul((1,), 2), operator.ixor(6, 3))
# case: length hints
class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint


print(operator.length_hint(Hint(3)), operator.length_hint(Hint(NotImplemented), 4), operator.length_hint(5, 6))
show(lambda: operator.length_hint(Hint(-1)))
show(lambda: operator.length_hint(Hint("a")))
# case: call
print(operator.call(max, 1, 2), operator.call(dict, a=1))
