class A:
    def __add__(self, other):
        return other.nope
    def __getitem__(self, k):
        return self + k
    def __iter__(self):
        yield self[1]
for x in A():
    print(x)
