def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# case: views are live
d = {"a": 1}
keys, values, items = d.keys(), d.values(), d.items()
d["b"] = 2
print(keys, values, items, len(keys), "b" in keys, ("b", 2) in items)
# case: keys and items are sets
print(sorted(keys | {"c"}), sorted(keys & ["a", "z"]), sorted(keys - {"a"}), sorted(keys ^ {"a", "q"}), sorted({"z"} | keys))
print(items & [("a", 1)], ("a", 1) in items - {("b", 2)}, {("b", 2), ("a", 1)} == items)
# case: and compare as sets
print(keys == {"a", "b"}, keys < {"a", "b", "c"}, keys >= {"a"}, keys > keys, items <= items, keys == ["a", "b"], values == d.values())
# case: values of items need no hash, until a set is made of them
e = {"x": []}
print(e.items() & d.items(), ("x", []) in e.items(), e.items() == {"x": []}.items(), e.items().isdisjoint([("x", 1)]))
show(lambda: e.items() | d.items())
show(lambda: d.items() ^ e.items())
# case: disjointness with anything that can be iterated
print(keys.isdisjoint("xyz"), keys.isdisjoint(iter("ab")), items.isdisjoint([]), keys.isdisjoint({}))
show(lambda: keys.isdisjoint(5))
# case: other operands
show(lambda: keys | 5)
show(lambda: 5 - keys)
show(lambda: values | {1})
show(lambda: keys < [1])
show(lambda: [[]] in keys)
show(lambda: keys & [[]])
# case: a view knows its dict, but does not let it be changed
print(keys.mapping, keys.mapping == d, type(items.mapping).__name__)
show(lambda: keys.mapping.__setitem__("a", 5))
# case: backwards
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)), list(reversed({})))
# case: views have no items and no hash
show(lambda: keys[0])
show(lambda: hash(keys))
print(hash(values) == hash(values))
# case: equality of items asks the values
class Loud:
    def __eq__(self, other):
        print("asked")
        return True


print({1: Loud()}.items() == {1: 2}.items(), (1, 5) in {1: Loud()}.items(), 7 in {1: Loud()}.values())
# case: a dict in its own views
d = {}
d["self"] = d.values()
print(d)
d = {}
d[1] = d.items()
print(d.items())
