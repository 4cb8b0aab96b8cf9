import copy
from collections import Counter


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def in_place(operator, other):
    def run():
        scope = {"c": Counter("aabbc"), "other": other}
        before = scope["c"]
        exec(f"c {operator}= other", scope)
        return scope["c"] is before, sorted(scope["c"].items())
    return run


# case: operators keep positive counts
a, b = Counter(a=3, b=1, c=-2), Counter(a=1, b=2, d=5)
for result in (a + b, a - b, a & b, a | b, +a, -a):
    print(sorted(result.items()), type(result).__name__)
# case: in-place operators change the counter itself
for operator in "+-&|":
    show(in_place(operator, Counter("aab")))
# case: in-place operators take any mapping
for operator in "+-&|":
    show(in_place(operator, dict(a=1, b=0, c=7)))
# case: other operands
for other in ("ab", 5, [("a", 1)]):
    for operator in "+&":
        show(in_place(operator, other))
        show(lambda: eval(f"Counter('a') {operator} other", {"Counter": Counter, "other": other}))
# case: comparisons take missing counts as zero
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=1, b=1), Counter(a=1) < Counter(a=1), Counter() >= Counter(a=-1), Counter(a=1) != Counter())
show(lambda: Counter(a=1) < {"a": 2})
print(Counter(a=1) == {"a": 1}, Counter(a=1) == 5)
# case: the most common
c = Counter("abracadabra")
print(c.most_common(2), c.most_common(0), c.most_common(-3), c.most_common()[-1], len(c.most_common(99)))
show(lambda: c.most_common("a"))
# case: elements and the total
print(sorted(c.elements()), c.total(), list(Counter(a=0, b=-1).elements()), type(c.elements()).__name__)
# case: update and subtract
c = Counter(a=1)
c.update("aab")
c.update({"a": 5}, b=2)
c.subtract("ab", a=10)
print(c)
show(lambda: c.update(5))
show(lambda: c.subtract(5))
show(lambda: c.update([[]]))
show(lambda: Counter(1, 2))
# case: what was never seen
print(c["never"], "never" in c, c.pop("never", "gone"), c.setdefault("new", 4))
del c["never"]
print(c)
# case: repr sorts by count, unless counts do not compare
print(Counter(a=1, b=3, c=2), Counter(), Counter(a=1, b="x"))
# case: fromkeys is refused
show(lambda: Counter.fromkeys("ab"))
# case: subclasses and copies


class Tally(Counter):
    pass


t = Tally("aab")
print(type(t + t).__name__, type(t.copy()).__name__, type(copy.copy(t)).__name__, t, Counter("a").__reduce__())
# case: sums of counters
print(sum([Counter("ab"), Counter("b")], Counter()))
