# Method-heavy classes: inheritance, attributes, small calls, operator methods.
class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def scaled(self, k):
        return Vector(self.x * k, self.y * k)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


class Shape:
    def __init__(self, position):
        self.position = position
        self.age = 0

    def step(self, velocity):
        self.position = self.position + velocity
        self.age += 1
        return self.weight() * self.position.dot(velocity)

    def weight(self):
        return 1


class Heavy(Shape):
    def weight(self):
        return 2 * super().weight()


class Growing(Shape):
    def weight(self):
        return self.age


def simulate(steps):
    shapes = [Shape(Vector(1, 2)), Heavy(Vector(3, 4)), Growing(Vector(5, 6))]
    total = 0
    for i in range(steps):
        velocity = Vector(i % 7, 1).scaled(1 + i % 3)
        for shape in shapes:
            total = (total + shape.step(velocity)) % 1000003
    return total


print(simulate(170000))
