print('b starts')
import _circ_a
print('partial', hasattr(_circ_a, 'x'))
y = 'b.y'
def get_a(): return _circ_a.x
try:
    from _circ_a import x
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0])
print('b ends')
