class Point:
    """A point."""
    dims = 2
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def __repr__(self):
        return f'Point({self.x}, {self.y})'
    def moved(self, dx=0, dy=0):
        return Point(self.x + dx, self.y + dy)
    def __eq__(self, other):
        if not isinstance(other, Point): return NotImplemented
        return (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))
p = Point(1, 2)
print(p, p.x, p.moved(3).moved(dy=1), p == Point(1, 2), p != Point(1, 3), p == 5, p.dims, Point.dims, Point.__doc__, Point.__name__)
p.z = 3
print(p.__dict__, vars(p), p.__class__ is Point, type(p) is Point, isinstance(p, Point), {p: 1}[Point(1, 2)])
p.dims = 3
print(p.dims, Point.dims, Point(0).dims)
del p.dims
print(p.dims)
Point.dims = 5
print(p.dims)
Point.norm = lambda self: self.x ** 2 + self.y ** 2
print(p.norm(), Point.norm(p), p.norm.__self__ is p)
class Empty: pass
e = Empty()
e.a = 1
print(e.a, hasattr(e, 'b'), getattr(e, 'b', 'default'), Empty.__mro__, Empty.__bases__, Empty.__module__, Empty.__qualname__)
setattr(e, 'odd name', 7); print(getattr(e, 'odd name'), e.__dict__)
delattr(e, 'a'); print(e.__dict__)
