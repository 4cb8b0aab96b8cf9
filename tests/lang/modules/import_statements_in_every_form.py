import sys


def attempt(source, **names):
    try:
        exec(source, {'__name__': 'made', **names})
    except ImportError as error:
        print(type(error).__name__, str(error).split(' (')[0], '|', error.name)
    except Exception as error:
        print(type(error).__name__, error)


# case: what an import binds
attempt('import os.path; print(os.__name__)')
attempt('import collections.abc as c; print(c.__name__)')
attempt('import json, math as m, sys as s; print(json.__name__, m.__name__, s.__name__)')
attempt('from math import (pi as p, e,); print(p > e)')
attempt('from math import *; print(floor(pi))')
# case: modules that are not there
attempt('import nowhere')
attempt('import nowhere.at.all')
attempt('import math.pi')
attempt('from nowhere import x')
attempt('from math import nothing')
attempt('from math import pi, nothing_either')
# case: relative imports without a package
attempt('from . import x')
attempt('from .x import y')
attempt('from .. import x')
attempt('from . import x', __package__='')
attempt('from . import x', __package__='nowhere')
attempt('from .. import x', __package__='json')
attempt('from . import decoder; print(decoder.__name__)', __package__='json')
attempt('from .decoder import JSONDecoder as J; print(J.__name__)', __package__='json')
attempt('from . import nothing', __package__='json')
attempt('from . import x', __package__=5)
# case: a star import takes __all__, or what is public
attempt('from _names import *; print(sorted(n for n in globals() if "value" in n or "hidden" in n))')
attempt('from _bad_all import *')
attempt('from _missing_all import *')
try:
    exec('def f():\n from math import *')
except SyntaxError as error:
    print(error.msg)
# case: a circular import sees what is there so far
attempt('import _ring_a')
print('_ring_a' in sys.modules, '_ring_b' in sys.modules)
# case: None in sys.modules halts an import
sys.modules['halted'] = None
attempt('import halted')
attempt('from halted import x')
del sys.modules['halted']
# case: anything may stand in sys.modules
class Module:
    def __getattr__(self, name):
        if name.startswith('__'): raise AttributeError(name)
        return f'made {name}'
sys.modules['made_up'] = Module()
attempt('import made_up; print(made_up.thing)')
attempt('from made_up import a, b as c; print(a, c)')
del sys.modules['made_up']
# case: an attribute of a package before its submodule
import json
json.extra = 'attribute'
attempt('from json import extra; print(extra)')
del json.extra
attempt('from json import extra')
# case: imports bind names of functions and classes
def f():
    import math
    from math import pi as p
    return sorted(locals())
class A:
    import math as m
    from math import e
print(f(), A.m.__name__, A.e > 2)
# case: global imports
def g():
    global bound
    import math as bound
g()
print(bound.__name__)
