import _ring_a
print('in b:', sorted(n for n in vars(_ring_a) if not n.startswith('__')))
from _ring_a import early
late = 2
