print('a starts')
import _circ_b as b
x = 'a.x'
def get_b(): return b.y
print('a ends')
