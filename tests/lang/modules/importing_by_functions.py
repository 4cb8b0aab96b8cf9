import builtins
import importlib
import sys
import types


def attempt(do):
    try:
        print(do())
    except Exception as error:
        print(type(error).__name__, error)


# case: __import__ gives the top package, or the leaf when names are wanted
attempt(lambda: __import__('os.path').__name__)
attempt(lambda: __import__('collections.abc', fromlist=['Sized']).__name__)
attempt(lambda: __import__('json', {}, {}, ['decoder'], 0).decoder.__name__)
# case: its arguments are checked
attempt(lambda: __import__())
attempt(lambda: __import__(5))
attempt(lambda: __import__(''))
attempt(lambda: __import__('nowhere'))
attempt(lambda: __import__('math', level=-1))
attempt(lambda: __import__('x', {'__name__': 'made'}, None, [], 1))
attempt(lambda: __import__('decoder', {'__package__': 'json'}, None, ['x'], 1).__name__)
# case: import_module gives the leaf
attempt(lambda: importlib.import_module('collections.abc').__name__)
attempt(lambda: importlib.import_module('.decoder', 'json').__name__)
attempt(lambda: importlib.import_module('.decoder'))
attempt(lambda: importlib.import_module('nowhere.x'))
# case: a script's own __import__ is asked
def own(name, globals=None, locals=None, fromlist=(), level=0):
    print('asked for', name, fromlist, level, globals['__name__'])
    return original(name, globals, locals, fromlist, level)
original, builtins.__import__ = builtins.__import__, own
import math
from math import pi, e as euler
import os.path as p
builtins.__import__ = original
print(math.floor(pi), p.__name__[-4:])
# case: modules are made by their type
module = types.ModuleType('made', 'a text')
module.x = 1
print(module.__name__, module.__doc__, module.x, module)
sys.modules['made'] = module
import made
from made import x
print(made is module, x)
attempt(lambda: exec('from made import y'))
del sys.modules['made']
attempt(lambda: exec('import made'))
attempt(lambda: types.ModuleType())
attempt(lambda: types.ModuleType(5))
# case: __getattr__ of a module
module.__getattr__ = lambda name: f'<{name}>'
print(module.anything)
sys.modules['made'] = module
from made import something
print(something)
del sys.modules['made']
