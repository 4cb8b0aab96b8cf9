from . import other
from .other import thing as t
print(other.thing, t, __package__, __name__)
try:
    from ... import too_far
except ImportError as e:
    print(e)
import _pkg2.other as o
print(o is other)
