# Namespaces may hold keys that are no str: looking for names passes over them.
import copy
import inspect
import sys
import types
import warnings

warnings.simplefilter('ignore')


def show(call):
    try:
        print(repr(call()))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class Thing:
    pass


thing = Thing()
for key in 1, None, (1,), True, 2**70, 1.5, b'x':
    thing.__dict__[key] = 2

# case: of an instance
show(lambda: thing.absent)
show(lambda: type(dir(Thing())))
try:
    dir(thing)
except TypeError as e:
    print('dir', type(e).__name__)
show(lambda: copy.copy(thing).__dict__)
show(lambda: thing.__getstate__())
try:
    inspect.getmembers(thing)
except TypeError as e:
    print('getmembers', type(e).__name__)

# case: of a class, a function, a module, an exception and a namespace
Odd = type('Odd', (), {1: 2, 'a': 3})
show(lambda: Odd.absent)
show(lambda: Odd().absent)
show(lambda: Odd.__dict__[1])


def function(a, b=2):
    return a, b


module = types.ModuleType('module')
error = ValueError('x')
space = types.SimpleNamespace()
for holder in function, module, error, space:
    holder.__dict__[3] = 4
    show(lambda: holder.absent)
    try:
        dir(holder)
    except TypeError as e:
        print('dir', type(e).__name__)
show(lambda: types.SimpleNamespace({1: 2}))
show(lambda: types.SimpleNamespace([('a', 1)]))

# case: of what is imported from
sys.modules['module'] = module
show(lambda: exec('from module import *'))
show(lambda: exec('from module import absent'))

# case: of a scope
show(lambda: eval('absent', {1: 2}))
show(lambda: eval('dir()', {1: 2}) and 0)

# case: names that are no str
for call in (lambda: getattr(thing, 1), lambda: setattr(thing, 1, 1), lambda: delattr(thing, 1), lambda: hasattr(thing, 1),
             lambda: object.__getattribute__(thing, 1), lambda: type.__getattribute__(Thing, 1), lambda: object.__setattr__(thing, 1, 1),
             lambda: object.__delattr__(thing, 1), lambda: type.__setattr__(Thing, 1, 1), lambda: super(Thing, thing).__getattribute__(1)):
    show(call)

# case: more defaults than parameters: the last ones count
function.__defaults__ = (1, 2, 3, 4, 5, 6)
show(lambda: function())
show(lambda: function(9))
show(lambda: function(b=7))

# case: what holds nothing of its own is copied
mark = object()
pair = copy.deepcopy([mark, mark])
print(pair[0] is pair[1], pair[0] is mark, copy.copy(list[int]), copy.deepcopy(int | None), copy.copy(function.__code__) is function.__code__)
