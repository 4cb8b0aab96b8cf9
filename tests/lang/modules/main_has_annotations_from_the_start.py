# case: the names that a script begins with
print(list(globals()))
print(__annotations__)


# case: they are a dict like any other
def note():
    __annotations__["noted"] = 3


note()
exec("executed: str = ''", globals())
print(__annotations__)
del __annotations__
try:
    print(__annotations__)
except NameError as error:
    print(error)
exec("again: int", globals())
print(__annotations__)

# case: another namespace has them when it is annotated
names = {}
exec("pass", names)
print("__annotations__" in names)
exec("x: int", names)
print(names["__annotations__"])
