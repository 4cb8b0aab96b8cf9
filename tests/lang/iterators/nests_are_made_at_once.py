# case: each zip or enumerate around another takes as long as the first
nest = iter([1, 2])
for _ in range(3000): nest = zip(nest)
flat = iter('ab')
for _ in range(3000): flat = enumerate(flat)
print(type(nest).__name__, type(flat).__name__)
# case: nests that are not so deep go on as they are
nest, flat = iter([1, 2]), iter('ab')
for _ in range(20): nest, flat = zip(nest), enumerate(flat)
item, pair = next(nest), next(flat)
for _ in range(20): item, pair = item[0], pair[1]
print(item, pair)
