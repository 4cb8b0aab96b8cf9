"""Questions about modules that may be imported."""

import sys as _sys


def resolve_name(name, package):
    """Make a relative module name absolute."""
    from importlib import _absolute
    return _absolute(name, package)


def find_spec(name, package=None):
    """The spec of a module that is loaded or can be; None when there is none. (It is found by importing it.)"""
    name = resolve_name(name, package)
    if name not in _sys.modules:
        from importlib import import_module
        try:
            import_module(name)
        except ModuleNotFoundError:
            return None
    return getattr(_sys.modules[name], '__spec__', None)
