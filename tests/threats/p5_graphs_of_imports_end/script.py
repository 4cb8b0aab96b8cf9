import sys
import ring.m0
print(ring.m0.next.next.name, sum(name.startswith('ring.m') for name in sys.modules))
import selfish
print(selfish.x is selfish)
try:
    import chain.m0
    print('imported', sys.modules['chain.m3000'].x)
except (RecursionError, MemoryError) as e:
    print(type(e).__name__)
print('chain.m2900' in sys.modules)
import chain.m2900
print(sys.modules['chain.m3000'].x)
