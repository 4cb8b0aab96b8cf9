import sys
import types


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, getattr(error, "name", None), getattr(error, "path", None), sep="; ")


def load(text):
    names = {}
    exec(text, names)
    return {name: value for name, value in names.items() if not name.startswith("__")}


# case: a module that a script puts there
made = types.ModuleType("made")
made.x = 3
sys.modules["made"] = made
show(lambda: load("import made; y = made.x; del made"))
show(lambda: load("from made import x"))

# case: a name that it lacks
try:
    load("from made import missing")
except ImportError as error:
    print(error, error.name, error.path, error.name_from)

# case: None there forbids the import
sys.modules["forbidden"] = None
show(lambda: load("import forbidden"))

# case: anything may stand there
sys.modules["number"] = 3
show(lambda: load("import number"))
show(lambda: load("from number import real"))
show(lambda: load("from number import q"))

# case: taken away, it is looked for again
del sys.modules["made"]
show(lambda: load("import made"))
import json
first = json
del sys.modules["json"]
import json
print(first is json, first.dumps([1]) == json.dumps([1]))

# case: the current exception
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info()[:2], sys.exception() is sys.exc_info()[1], sys.exc_info()[2] is sys.exception().__traceback__)
try:
    sys.exc_info(1)
except TypeError as error:
    print(error)
