class Key:
    def __init__(self, name, action=None, equal=None):
        self.name, self.action, self.equal = name, action, equal

    def __hash__(self):
        return 0

    def __eq__(self, other):
        action, self.action = self.action, None
        if action:
            action()
        return self.name == other.name if self.equal is None else self.equal

    def __repr__(self):
        return self.name


def trial(action, operation, equal=None):
    first = Key("a", equal=equal)
    elements = {first, 1, Key("c")}
    first.action = lambda: action(elements)
    try:
        result = operation(elements, Key("b"))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    if isinstance(result, (set, frozenset)):
        result = sorted(map(str, result))
    print(result, sorted(map(str, elements)) if len(elements) < 9 else len(elements))


def grow(elements):
    elements.update(range(100, 130))


def shrink(elements):
    elements.discard(1)


# case: membership
trial(set.clear, lambda s, k: k in s)
trial(grow, lambda s, k: k in s)
# case: adding, also when the answer is that it is there already
trial(set.clear, lambda s, k: s.add(k))
trial(set.clear, lambda s, k: s.add(k), equal=True)
# case: discard and remove
trial(set.clear, lambda s, k: s.discard(k), equal=True)
trial(shrink, lambda s, k: s.remove(k))
# case: difference goes on with what is left
trial(set.clear, lambda s, k: s - {k})
trial(grow, lambda s, k: len(s - {k}))
# case: symmetric difference
trial(set.clear, lambda s, k: s ^ {k})
trial(shrink, lambda s, k: s.symmetric_difference([k, 1]))
# case: intersection
trial(set.clear, lambda s, k: s & {k, 5})
trial(set.clear, lambda s, k: s.intersection([k, 1]))
trial(shrink, lambda s, k: s.intersection([k, 1]))
# case: unions
trial(set.clear, lambda s, k: s | {k})
trial(set.clear, lambda s, k: s.union([k], [5]))
# case: in place
trial(set.clear, lambda s, k: s.__isub__({k}) is s)
trial(set.clear, lambda s, k: s.__iand__({k}) is s)
trial(set.clear, lambda s, k: s.difference_update([k, 1]))
# case: subsets
trial(set.clear, lambda s, k: s.issubset([k, 1, 5]))
trial(grow, lambda s, k: s.issubset([k, 1, 5]))
trial(set.clear, lambda s, k: s.issuperset([k, 1]))
trial(set.clear, lambda s, k: s <= {Key("a"), 1, Key("c")})
# case: disjointness
trial(set.clear, lambda s, k: s.isdisjoint([k]))


# case: hashes are asked for once, when an element comes in
class Counted:
    asked = 0

    def __hash__(self):
        Counted.asked += 1
        return 7


several = {Counted() for _ in range(3)}
print(Counted.asked)
print(len(several | several), len(several - {1}), len(several & set(several)), len(frozenset(several)), len(several ^ {5}), Counted.asked)
