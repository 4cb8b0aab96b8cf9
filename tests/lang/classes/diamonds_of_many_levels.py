# A class of 12 diamonds is reached by 2**12 ways from its root.
class Root:
    def name(self): return 'first'
left = right = Root
for level in range(12):
    left, right = type(f'Left{level}', (left, right) if left is not right else (left,), {}), type(f'Right{level}', (left, right) if left is not right else (left,), {})
class Last(left, right): pass

# case: what the root is given is seen below
last = Last()
print(last.name())
Root.name = lambda self: 'second'
print(last.name())
Root.added = 5
print(last.added, len(Last.__mro__))
# case: also what changes how instances behave
Root.__getattr__ = lambda self, name: name.upper()
print(last.anything)
del Root.__getattr__
print(hasattr(last, 'anything'))
