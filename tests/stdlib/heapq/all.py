import heapq, bisect
h = []
for x in [5, 1, 8, 3, 2, 9, 0]: heapq.heappush(h, x)
print([heapq.heappop(h) for _ in range(len(h))])
h = [9, 4, 7, 1]; heapq.heapify(h); print(h[0], heapq.heapreplace(h, 5), heapq.heappushpop(h, 0), sorted(h))
print(heapq.nlargest(2, [3, 1, 4]), heapq.nsmallest(2, [3, 1, 4]), heapq.nlargest(1, ['a', 'bbb'], key=len), list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([3, 1], [2], reverse=True)), list(heapq.merge(['a'], ['B'], key=str.lower)))
a = [1, 3, 3, 5]; print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 9)); bisect.insort(a, 4); print(a, bisect.bisect([(1, 'a'), (5, 'b')], 3, key=lambda p: p[0]))
try: heapq.heappop([])
except IndexError as e: print(e)
