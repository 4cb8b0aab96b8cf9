s = {3, 1, 2}
print(sorted(s), len(s), 1 in s, 5 in s, set(), {1}, set('aab') == {'a', 'b'}, {1, 1.0, True}, bool(set()))
s.add(4); s.add(1); s.discard(99); s.remove(2); print(sorted(s))
a, b = {1, 2, 3}, {2, 3, 4}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a <= b, {1} < a, a >= {1}, a == {3, 2, 1}, a != b, a.isdisjoint({9}))
print(sorted(a.union(b, [7])), sorted(a.intersection(b, [2])), sorted(a.difference([1], (2,))), sorted(a.symmetric_difference('x' for _ in ())), a.issubset(range(5)), a.issuperset([1]))
a |= {10}; a &= {1, 2, 10}; a -= {2}; a ^= {1, 5}; print(sorted(a))
a.update([1, 2], 'x'); a.difference_update('x'); a.intersection_update(range(6)); a.symmetric_difference_update([1]); print(sorted(a))
x = {7}
print(x.pop(), x, x.copy() is x, frozenset([1]) | {2}, {2} | frozenset([1]), type({1} & frozenset([1])), frozenset({1}) == {1}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
x.clear()
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: x.pop())
attempt(lambda: x.remove('k'))
attempt(lambda: x.add([]))
attempt(lambda: {[]})
attempt(lambda: hash(x))
attempt(lambda: x | [1])
attempt(lambda: x < [1])
attempt(lambda: x[0])
attempt(lambda: frozenset().add)
attempt(lambda: set(5))
attempt(lambda: x + x)
attempt(lambda: {1}.union(5))
