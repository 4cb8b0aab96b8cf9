import _plain
import _plain as alias
from _plain import value, double as twice
print(_plain.value, alias is _plain, value, twice(4), _plain.__name__)
_plain.value = 'changed'
print(alias.value, value)
import _plain
print(_plain.value)
def f():
    import _plain as local
    from _plain import value
    return local.value, value
print(f())
try:
    from _plain import nope
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0], e.name)
try:
    import _no_such_module
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import _plain.sub
except ModuleNotFoundError as e:
    print(e)
print(sorted(n for n in dir(_plain) if not n.startswith('__')))
import sys
print('_plain' in sys.modules, sys.modules['_plain'] is _plain)
