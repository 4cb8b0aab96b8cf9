import sys
import warnings
from warnings import deprecated

sys.stderr = sys.stdout
warnings.simplefilter("always")


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


# case: a function
@deprecated("use other")
def old(a):
    "its doc"
    return a
print(old(3), old.__deprecated__, old.__name__, old.__doc__)

# case: a class warns when it is made, and when it is subclassed
@deprecated("old class")
class Old:
    def __init__(self, x):
        self.x = x
print(Old(3).x, Old.__deprecated__)
class Sub(Old):
    pass
print(Sub(4).x)

# case: a class without an __init__
@deprecated("bare")
class Bare:
    pass
Bare()
show(lambda: Bare(3))

# case: a class with its own __init_subclass__
@deprecated("with a hook")
class Hooked:
    def __init_subclass__(cls, **kwargs):
        print("subclassed", cls.__name__, kwargs)
class Hook(Hooked, key=1):
    pass

# case: without a category nothing is shown
@deprecated("quiet", category=None)
def quiet():
    return 5
print(quiet(), quiet.__deprecated__)

# case: another category and level
@deprecated("later", category=FutureWarning, stacklevel=2)
def later():
    return 6
def calls():
    return later()
print(calls())

# case: methods of all kinds
class Holder:
    @deprecated("method")
    def method(self): return 1
    @classmethod
    @deprecated("class method")
    def of_class(cls): return 2
    @staticmethod
    @deprecated("static")
    def static(): return 3
    @property
    @deprecated("property")
    def value(self): return 4
print(Holder().method(), Holder.of_class(), Holder.static(), Holder().value)

# case: what is refused
show(lambda: deprecated(3))
show(lambda: deprecated("x")(3))

# case: as an error
with warnings.catch_warnings():
    warnings.simplefilter("error")
    show(lambda: old(3))
