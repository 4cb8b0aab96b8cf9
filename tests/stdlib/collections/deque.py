from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0); print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], 2 in d)
d.extend([7, 8]); d.extendleft([9, 10]); print(d)
d.rotate(2); print(d); d.rotate(-1); print(d); d.reverse(); print(d, d.index(7), d.count(8))
e = deque(range(5), maxlen=3); e.append(9); e.appendleft(-1); print(e, e.maxlen)
d.remove(7); del d[0]; d[1] = 'x'; d.insert(1, 'ins'); print(d, list(reversed(d)))
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[99], lambda: d.remove('zz'), lambda: deque(maxlen=-1)):
    try: f()
    except Exception as x: print(type(x).__name__, x)
print(deque([1]) == deque([1]), deque([1]) < deque([2]), deque('ab') + deque('c'), deque('ab') * 2, deque(), bool(deque()), d.copy() == d)
try:
    for x in d: d.append(x)
except RuntimeError as x: print(x)
q = deque()
for i in range(1000): q.append(i)
print(sum(q.popleft() for _ in range(500)), q[0], q[250], len(q))
for i in range(300): q.appendleft(i)
print(q[0], q[299], q[300], q.pop(), len(q))
