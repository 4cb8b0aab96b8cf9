# What is iterated may grow, shrink and end; an iterator that has ended stays so.
items = [1, 2, 3]
for item in items:
    if item < 6:
        items.append(item + 3)
print(items)
it = iter(items)
for item in it:
    pass
items.append(99)
print(next(it, "ended"), list(it))
for character in "aé😀\ud800z":
    print(ascii(character), end=" ")
print()
counts = {"a": 1, "b": 2}
for key, value in counts.items():
    counts[key] = value * 10
print(counts, [k for k in counts], [v for v in counts.values()])
for change in ["c", "a"]:
    try:
        for key in counts:
            if change in counts:
                del counts[change]
            counts["new" + key] = 1
    except RuntimeError as e:
        print(e)
a, b = b, a = 1, 2
print(a, b)
a, b = [b, a]
print(a, b)
a = (7, 8)
a, b = a
print(a, b)
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e, a, b)
try:
    a, b = iter([5])
except ValueError as e:
    print(e, a, b)
pairs = [(x, y) for x, y in zip([1, 2, 3], "ab")]
print(pairs, [x * y for x, y in zip([1, 2], [3, 4, 5])])
x = [1, 2]
one = iter(x)
print(list(zip(one, one)), [p for p in zip(x, iter(x))])
