print({1, 2, 3}, {3, 2, 1}, {0}, frozenset({1, 2}), frozenset(), set(), {()}, {None})
total = 0
for v in {10, 20, 30}:
    total += v
print(total, sorted({'b', 'a'}), [*{5}], {x % 3 for x in range(10)})
s = set(range(100))
try:
    for x in s:
        s.add(x + 1000)
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print(e)
print({frozenset({1}): 'k'}[frozenset([1])], {frozenset({1}), frozenset([1])} == {frozenset({1})}, {1} in {frozenset({1})})
class S(set):
    pass
print(S([1]), repr(S()), type(S([1]) | {2}).__name__, S([1]) == {1}, type(S([1]).copy()).__name__)
class F(frozenset):
    pass
print(F([1]), hash(F([1])) == hash(frozenset([1])))
