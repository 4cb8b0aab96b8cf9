"""Annotations and how they are shown."""

__name__ = "inspect"  # That is where the functions and classes say they are.

import functools
import sys
import types


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A copy of the annotations of a class, module or callable; its own, not inherited."""
    own_globals = own_locals = None
    wrapped = None
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__", None)
        if isinstance(found, types.GetSetDescriptorType):
            found = None
        module = sys.modules.get(getattr(obj, "__module__", None))
        own_globals = getattr(module, "__dict__", None)
        own_locals, wrapped = dict(vars(obj)), obj
    elif isinstance(obj, types.ModuleType):
        found, own_globals = getattr(obj, "__annotations__", None), obj.__dict__
    elif callable(obj):
        found, own_globals = getattr(obj, "__annotations__", None), getattr(obj, "__globals__", None)
        wrapped = obj
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    while wrapped is not None:
        if hasattr(wrapped, "__wrapped__"):
            wrapped = wrapped.__wrapped__
        elif isinstance(wrapped, functools.partial):
            wrapped = wrapped.func
        else:
            own_globals = getattr(wrapped, "__globals__", own_globals)
            break
    globals = own_globals if globals is None else globals
    locals = own_locals if locals is None else locals
    if params := getattr(obj, "__type_params__", ()):
        locals = {param.__name__: param for param in params} | (locals or {})
    return {key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in found.items()}


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)
