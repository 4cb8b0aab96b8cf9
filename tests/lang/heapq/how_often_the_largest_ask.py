import heapq


class Sized:
    def __iter__(self):
        print('iter', end=' ')
        return iter([3, 1, 2])

    def __len__(self):
        print('len', end=' ')
        return 3


class Once:
    def __init__(self):
        self.items = iter([3, 1, 2])

    def __iter__(self):
        print('iter', end=' ')
        return self

    def __next__(self):
        print('next', end=' ')
        return next(self.items)


# case: by how many are wanted
for function in heapq.nlargest, heapq.nsmallest:
    for n in -1, 0, 1, 2, 5:
        for key in None, str:
            for source in Sized, Once:
                print(function(n, source(), key=key))

# case: equal ones keep their order
print(heapq.nlargest(3, ['b', 'A', 'B', 'a'], key=str.lower), heapq.nsmallest(3, ['b', 'A', 'B', 'a'], key=str.lower))
print(heapq.nlargest(1, []), heapq.nsmallest(2, iter([])), heapq.nlargest(2, iter('hello')))
