# Dicts: counting words, grouping, lookups with int, str and tuple keys.
def words(n):
    x = 42
    for _ in range(n):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
        yield "w%d" % (x >> 8 & 2047)


def count(n):
    counts = {}
    for word in words(n):
        counts[word] = counts.get(word, 0) + 1
    return counts


def group(counts):
    by_size = {}
    for word, size in counts.items():
        by_size.setdefault(size, []).append(word)
    return by_size


def grid(n):
    cells = {}
    for i in range(n):
        key = (i * 7 % 211, i * 13 % 197)
        if key in cells:
            cells[key] += i
        else:
            cells[key] = i
    return cells


counts = count(600000)
groups = group(counts)
cells = grid(400000)
print(len(counts), max(counts.values()), len(groups), len(cells), sum(cells.values()) % 1000003)
