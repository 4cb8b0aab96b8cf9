# Sorting: ints, strings, tuples, with and without key functions, and a sort written in Python.
def numbers(n):
    x = 7
    out = []
    for _ in range(n):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(x)
    return out


def merge_sort(values):
    if len(values) < 2:
        return values
    middle = len(values) // 2
    left, right = merge_sort(values[:middle]), merge_sort(values[middle:])
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    out.extend(left[i:])
    out.extend(right[j:])
    return out


values = numbers(120000)
plain = sorted(values)
by_key = sorted(values, key=lambda v: (v % 1000, v))
texts = sorted([str(v) for v in values])
records = sorted([(v & 63, str(v)) for v in values], reverse=True)
own = merge_sort(values[:40000])
print(plain[500], by_key[500], texts[500], records[500], own[500], own == sorted(values[:40000]))
