a = [1, 'a', None, 2.5, [], (), {}, [[1]], True, b'x']
print(a, str(a), repr(a))
a.append(a)
print(a)
d = {'self': None}
d['self'] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
b = [1]; c = [b, b]
print(c)
print([[]], [()], [(1,)], [{1}], [set()], [frozenset()], [1j], [...], [NotImplemented], [range(3)], [slice(1)], [int])
x = [1]; y = [1]; x.append(y); y.append(x)
print(x)
