"""Import by name at run time."""

import sys as _sys

from _wicket import import_module as _import_whole, reload as _reload

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

__import__ = __import__


def _absolute(name, package):
    level = len(name) - len(name.lstrip('.'))
    if level == 0:
        return name
    if not package:
        raise TypeError(f'the \'package\' argument is required to perform a relative import for {name!r}')
    parts = package.rsplit('.', level - 1)
    if len(parts) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parts[0]}.{name[level:]}' if name[level:] else parts[0]


def import_module(name, package=None):
    """Import a module by its name; a relative name is resolved against `package`."""
    name = _absolute(name, package)
    if not name:
        raise ValueError('Empty module name')
    return _import_whole(name)


def reload(module):
    """Run a module's source again, in the module that is there."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError('reload() argument must be a module') from None
    if _sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    _reload(module)
    return _sys.modules[name]


def invalidate_caches():
    """There are none."""
