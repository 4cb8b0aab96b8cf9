# Heaps and sorted lists of items that Python code compares.

def heapq_changed(heap, size):
    if len(heap) != size:
        raise RuntimeError("list changed size during iteration")

def heapq_rise(heap, at, start):
    size = len(heap)
    if at >= size:
        raise IndexError("index out of range")
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        above = heap[parent]
        smaller = True if item < above else False
        heapq_changed(heap, size)
        if not smaller:
            break
        heap[at], heap[parent] = heap[parent], heap[at]
        at = parent

def heapq_sink(heap, at):
    end, start = len(heap), at
    if at >= end:
        raise IndexError("index out of range")
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end:
            if not heap[child] < heap[right]:
                child = right
            heapq_changed(heap, end)
        heap[at], heap[child] = heap[child], heap[at]
        at = child
        child = 2 * at + 1
    heapq_rise(heap, at, start)

def heapq_push(heap, item):
    heap.append(item)
    heapq_rise(heap, len(heap) - 1, 0)

def heapq_pop(heap):
    last = heap.pop()
    if not heap:
        return last
    smallest, heap[0] = heap[0], last
    heapq_sink(heap, 0)
    return smallest

def heapq_replace(heap, item):
    smallest = heap[0]
    heap[0] = item
    heapq_sink(heap, 0)
    return smallest

def heapq_push_pop(heap, item):
    if heap[0] < item:
        if not heap:
            raise IndexError("index out of range")
        item, heap[0] = heap[0], item
        heapq_sink(heap, 0)
    return item

def heapq_heapify(heap):
    for at in reversed(range(len(heap) // 2)):
        heapq_sink(heap, at)

def bisect_right_of(a, x, lo, hi, key):
    if hi is None:
        hi = len(a)
    while lo < hi:
        middle = (lo + hi) // 2
        if x < (a[middle] if key is None else key(a[middle])):
            hi = middle
        else:
            lo = middle + 1
    return lo

def bisect_left_of(a, x, lo, hi, key):
    if hi is None:
        hi = len(a)
    while lo < hi:
        middle = (lo + hi) // 2
        if (a[middle] if key is None else key(a[middle])) < x:
            lo = middle + 1
        else:
            hi = middle
    return lo

def insort_right_of(a, x, lo, hi, key):
    a.insert(bisect_right_of(a, x if key is None else key(x), lo, hi, key), x)

def insort_left_of(a, x, lo, hi, key):
    a.insert(bisect_left_of(a, x if key is None else key(x), lo, hi, key), x)
