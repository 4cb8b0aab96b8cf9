"""What a super object of a class, and no instance, finds."""


class Show:
    def __get__(self, instance, owner=None):
        return 'got', instance, owner.__name__


class Base:
    show = Show()
    value = 5

    def method(self): return 'method', self
    @classmethod
    def of_class(cls): return 'of class', cls.__name__
    @staticmethod
    def static(): return 'static'
    @property
    def prop(self): return 'property'


class Below(Base):
    show = method = of_class = static = prop = value = None

    @classmethod
    def through(cls):
        return super().of_class(), super().static(), super().method(1), super().show, type(super().prop).__name__, super().value


# case: of a class methods are plain functions, descriptors get no instance
proxy = super(Below, Below)
print(proxy.method is Base.method, proxy.method(7), proxy.of_class(), proxy.static(), proxy.show, proxy.prop is Base.__dict__['prop'], proxy.value)
print(Below.through())
# case: of a class below it is the same, bound to that class
class Lowest(Below): pass
print(super(Below, Lowest).of_class(), super(Below, Lowest).method(3), Lowest.through()[0])
# case: of an instance they are bound
instance = Lowest()
print(super(Below, instance).method()[1] is instance, super(Below, instance).show[1] is instance, super(Below, instance).prop, super(Below, instance).of_class())
# case: builtin methods and those of metaclasses
print(super(bool, bool).__add__(1, 2), super(bool, True).__add__(2), super(bool, bool).from_bytes(b'\1', 'big'))
class Meta(type):
    def __call__(cls, *args):
        return 'made', super().__call__(*args)
    def __repr__(cls):
        return 'meta ' + super().__repr__()[:6]
class Made(metaclass=Meta):
    def __new__(cls): return super().__new__(cls)
    def __init_subclass__(cls, **options): print(cls, options); super().__init_subclass__()
print(Made()[0], Made)
class Next(Made, option=1): pass
