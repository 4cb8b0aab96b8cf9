import bisect
from collections import deque

SIZES = (2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 40, 2 ** 61, 2 ** 63 - 1)

# case: a bound that is never reached
for n in SIZES:
    queue = deque([1, 2], n)
    queue.append(3)
    queue.appendleft(0)
    queue *= 2
    print(queue, queue.maxlen == n, queue.copy(), queue + queue)

# case: turning, inserting, searching
for n in SIZES:
    queue = deque([1, 2, 3])
    queue.rotate(n)
    queue.insert(n, 4)
    queue.insert(-n, 0)
    print(queue, queue.index(2, -n, n), deque() * n, deque([1]) * -n)
    try:
        queue[n]
    except IndexError as error:
        print(error)

# case: where to insert, from far beyond the end
for n in SIZES:
    items = [1, 3, 5]
    print(bisect.bisect(items, 3, n), bisect.bisect_left(items, 3, n, n), bisect.bisect(range(n), n // 2), bisect.bisect(items, 3, 1, 2))
    bisect.insort(items, 3, n)
    bisect.insort_left(items, 0, 7)
    print(items)

# case: of a bounded deque so many times, the last rounds stay
for n in (2 ** 20, 2 ** 28 + 1):
    queue = deque([1, 2], 3)
    print(queue * n, deque([1, 2], 2) * n, deque(maxlen=0) * n, deque([1, 2, 3], 7) * 2)
    queue *= n
    print(queue)
