import _dynamic
print(_dynamic.anything, _dynamic.real, _dynamic.__doc__)
try:
    _dynamic.forbidden
except AttributeError as e:
    print(e)
from _dynamic import made_up
print(made_up)
import sys
m = type(sys)('made')
m.x = 5
print(m.x, m.__name__, m, m.__dict__['x'], m.__doc__)
try:
    m.nope
except AttributeError as e:
    print(e)
sys.modules['virtual'] = m
import virtual
print(virtual.x)
print(__name__, __doc__, __spec__ is None or True, __file__.split('/')[-1])
print(__import__('_dynamic').real)
import _dynamic as d
del d.real
print(hasattr(d, 'real'), d.real)
