# case: a comparison that changes the size of the list is told of
import heapq
heap = []
class Item:
    def __init__(self, n, act): self.n, self.act = n, act
    def __lt__(self, other):
        self.act(heap)
        return self.n < other.n
acts = {'append': lambda h: h.append(1), 'clear': lambda h: h.clear(), 'pop': lambda h: h.pop() if h else None, 'nothing': lambda h: None}
for name, act in acts.items():
    for call in (heapq.heappush, heapq.heappop, heapq.heapreplace, heapq.heappushpop, heapq.heapify, heapq.nsmallest, heapq.nlargest):
        heap[:] = [Item(n, act) for n in range(6)]
        args = {'heappop': (heap,), 'heapify': (heap,), 'nsmallest': (2, heap), 'nlargest': (2, heap)}.get(call.__name__, (heap, Item(7, act)))
        if call.__name__.startswith('n') and name != 'nothing': continue
        try: print(name, call.__name__, type(call(*args)).__name__, [i.n for i in heap])
        except Exception as e: print(name, call.__name__, type(e).__name__, e)
# case: an empty list has no first item
for call, args in ((heapq.heappop, ([],)), (heapq.heapreplace, ([], 1)), (heapq.heappushpop, ([], 1))):
    try: print(call(*args))
    except IndexError as e: print(call.__name__, e)
# case: a comparison that fails leaves all items in the list
class Bad:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        if other.n == 3 or self.n == 3: raise ValueError('no')
        return self.n < other.n
for call in (heapq.heapify, heapq.heappop, lambda h: heapq.heappush(h, Bad(0)), lambda h: heapq.heapreplace(h, Bad(9))):
    items = [Bad(n) for n in (1, 2, 3, 4, 5)]
    try: call(items)
    except ValueError: print(sorted(i.n for i in items), [i.n for i in items])
