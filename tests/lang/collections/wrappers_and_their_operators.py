import copy
from collections import ChainMap, OrderedDict, UserDict, UserList, UserString, defaultdict


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# case: ChainMap finds the first and changes the first
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c["a"], c["b"], list(c), len(c), c.parents, c.maps)
c["n"] = 5
show(lambda: c.__delitem__("b"))
show(lambda: c.pop("b"))
print(c.popitem(), c)
# case: ChainMap's children
print(c.new_child(), c.new_child({"z": 1}, y=2), c.new_child(a=5))
m = {}
print(c.new_child(m).maps[0] is m, ChainMap(5).maps)
# case: unions of ChainMap
print(c | {"q": 1}, {"q": 1, "a": 9} | c, type({} | c).__name__)
show(lambda: c | 5)
show(lambda: c | [(1, 2)])
c |= {"w": 1}
print(c)
# case: an empty ChainMap, and missing keys
print(bool(ChainMap()), ChainMap(), ChainMap.fromkeys("ab", 1))
show(lambda: c["none"])
show(lambda: ChainMap().popitem())
c = ChainMap()
c[1] = c
print(c)


# case: a UserDict sends everything through its methods
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


d = Lower(A=1, B=2)
d.update([("C", 3)], D=4)
print(d, d.setdefault("E", 5), d | {"X": 1}, {"X": 1} | d, type(d.copy()).__name__, Lower.fromkeys("PQ", 0))
d |= {"Z": 9}
print(d, copy.copy(d) == d, d.get("q"), d.pop("a"), d.popitem())
show(lambda: d | [("a", 1)])
# case: __missing__ of a UserDict is for subscripts only


class Double(UserDict):
    def __missing__(self, key):
        return key * 2


d = Double()
print(d["x"], d.get("x"), "x" in d)
# case: a UserList keeps its class
class L(UserList):
    pass


l = L([3, 1, 2])
print(type(l + [1]).__name__, type([9] + l).__name__, type(l[1:]).__name__, type(l * 2).__name__, type(copy.copy(l)).__name__)
l *= 2
l += "ab"
l[0:2] = [7]
print(l, l == [7, 2, 3, 1, 2, "a", "b"], l < [8], L(l) == l, l.index(2), l.count(2))
show(lambda: L(5))
show(lambda: hash(l))
# case: a UserString gives its class for what gives text
class S(UserString):
    pass


s = S("Hello World")
for name in ("upper", "title", "strip", "split", "isalpha", "encode"):
    print(name, type(getattr(s, name)()).__name__, end="; ")
print(type(s.join(["a", "b"])).__name__, type(s + "x").__name__, type("x" + s).__name__, type(s[1]).__name__, type(s * 2).__name__)
# case: a UserString beside a str
print(s == "Hello World", s < "I", "World" in s, S("o") in s, hash(s) == hash("Hello World"), s.count(S("o")), s.replace(S("o"), "0"), s.find(S("W")))
show(lambda: s.endswith(S("d")))
print(int(S("12")), float(S("1.5")), complex(S("2j")), S("%s-%s") % ("a", 1), "%s!" % S("x"), S(5))
# case: a defaultdict makes what is missing, but not for get
d = defaultdict(list)
d["a"].append(1)
print(d, d.get("b"), "b" in d, d.__missing__("c"), d)
show(lambda: defaultdict(5))
show(lambda: defaultdict()["x"])
show(lambda: defaultdict(lambda: 1 // 0)["x"])
print(defaultdict(int, {1: 2}) | {3: 4}, {3: 4} | defaultdict(int, {1: 2}), defaultdict(None, a=1), copy.copy(d) == d)
d = defaultdict(list)
d[1] = d
print(repr(d).count("defaultdict"))
# case: an OrderedDict cares for order among its like
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(a=1) != OrderedDict(a=1))
# case: move_to_end and popitem
o = OrderedDict.fromkeys("abc", 0)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), list(reversed(o)))
show(lambda: o.move_to_end("z"))
show(lambda: OrderedDict().popitem())
# case: unions and copies of an OrderedDict
o = OrderedDict(a=1)
print(o | {"b": 2}, {"b": 2} | o, o.copy(), type(copy.copy(o)).__name__, o.__reduce__()[:2])
o["self"] = o
print(o)
