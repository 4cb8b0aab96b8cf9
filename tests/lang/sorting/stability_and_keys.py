people = [('Ann', 30), ('Bob', 25), ('Cid', 30), ('Dan', 25), ('Eve', 35)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted(sorted(people, reverse=True), key=lambda p: p[1]))
log = []
def key(x):
    log.append(x)
    return -x
print(sorted([1, 2, 3], key=key), log)
class Item:
    compared = 0
    def __init__(self, v): self.v = v
    def __lt__(self, o): Item.compared += 1; return self.v < o.v
items = [Item(i % 7) for i in range(50)]
items.sort()
print([i.v for i in items], Item.compared > 49)
print(sorted([True, 0, 2, False, 1]), sorted(['a', 'A', 'b', 'B'], key=str.lower), sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]))
def bad(x):
    if x == 2: raise ValueError('key failed')
    return x
l = [3, 2, 1]
try:
    l.sort(key=bad)
except ValueError as e:
    print(e, l)
class NoLt: pass
try:
    sorted([NoLt(), NoLt()])
except TypeError as e:
    print(e)
class RaisesLt:
    def __lt__(self, o): raise KeyError('in lt')
try:
    sorted([RaisesLt(), RaisesLt()])
except KeyError as e:
    print(e)
print(sorted([float('nan'), 1.0]) != [], sorted([(1, [2]), (1, [1])]), sorted('The quick brown fox'.split(), key=len))
print([1, 2, 3].sort(), sorted([[3], [1, 2], []], key=len), sorted([-2, 1, -3], key=abs), sorted(range(5), reverse=True), sorted([b'b', b'a']), sorted([0.1, 0, -1, 5e-324]))
