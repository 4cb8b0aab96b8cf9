import _ring_b
from _ring_b import late
early = 1
