# The attributes of OSError: what the arguments say, what may be set, which class an error number makes.


def facts(error):
    return type(error).__name__, error.errno, error.strerror, error.filename, error.filename2, str(error), error.args


# case: two to five arguments name the parts
for arguments in [(), (1,), (2, "x"), (2, "x", "f"), (2, "x", "f", None), (2, "x", "f", None, "g"), (1, 2, 3, 4, 5, 6)]:
    print(facts(OSError(*arguments)))

# case: without the first file name there is no second
print(facts(OSError(2, "x", None, None, "g")))

# case: None counts as given
print(facts(OSError(2, None)))
print(facts(OSError(None, "x")))

# case: a file name may be anything
print(facts(OSError(2, "x", b"f")))
print(facts(OSError(2, "x", 7, None, 8)))

# case: the class by error number
for number in range(1, 116):
    kind = type(OSError(number, ""))
    if kind is not OSError:
        print(number, kind.__name__, end="; ")
print()

# case: a subclass keeps its class
class Mine(OSError):
    pass
print(facts(Mine(2, "x")))
print(facts(FileNotFoundError(1, "x")))

# case: attributes may be set and deleted, and the text follows
error = OSError(2, "x", "f", None, "g")
for name in ("errno", "strerror", "filename", "filename2"):
    setattr(error, name, "Z")
    print(error)
    delattr(error, name)
    print(getattr(error, name), error)

# case: a file name that is set to None is one
error = OSError(2, "x")
error.filename = None
print(error)

# case: characters_written of BlockingIOError
error = BlockingIOError(11, "x", 5)
print(error.characters_written, error.filename, error.args)
error = BlockingIOError(11, "x", "f")
print(hasattr(error, "characters_written"), error.filename)
error.characters_written = 7
print(error.characters_written)
for value in ("a", 1.5, None):
    try:
        error.characters_written = value
    except TypeError as complaint:
        print(complaint)
del error.characters_written
try:
    del error.characters_written
except AttributeError as complaint:
    print(complaint)

# case: an __init__ of its own decides what OSError sees
class Own(OSError):
    def __init__(self, *args, **kwargs):
        print("init", args, kwargs)
print(facts(Own(2, "x", "f")), facts(Own(1, key=3)))

# case: with a __new__ of its own too, __new__ decides
class Both(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, *args[:2])
    def __init__(self, *args):
        super().__init__(*args)
print(facts(Both(2, "x", "f")))

# case: its parts for a copy
for arguments in [(2, "x"), (2, "x", "f"), (2, "x", "f", None, "g")]:
    print(OSError(*arguments).__reduce__())

# case: __init__ again changes nothing
error = OSError(2, "x")
error.__init__(3, "y")
print(error)
