import _pkg
print(_pkg.name, hasattr(_pkg, 'deep'))
import _pkg.deep.leaf
print(_pkg.deep.leaf.where(), _pkg.deep.__name__)
from _pkg import sibling
print(sibling.value)
from _pkg.deep import leaf as l
print(l is _pkg.deep.leaf, l.__package__)
import _pkg.deep.leaf as direct
print(direct.where())
from _pkg.sibling import value as v
print(v)
try:
    from _pkg import missing
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0])
try:
    import _pkg.missing
except ModuleNotFoundError as e:
    print(e)
print(_pkg.__name__, _pkg.__package__, _pkg.sibling.__package__)
