"""The members of objects, and classes with their bases."""

__name__ = "inspect"  # That is where the functions and classes say they are.

import collections
import sys
import types

from _inspect.kinds import isclass, isroutine


def _members(object, predicate, getter):
    found, seen = [], set()
    names = dir(object)
    mro = object.__mro__ if isclass(object) else ()
    try:
        # What gives way to a metaclass's __getattr__ is found in the namespaces of the bases.
        names += [k for base in object.__bases__ for k, v in base.__dict__.items() if isinstance(v, types.DynamicClassAttribute)]
    except (AttributeError, TypeError):
        pass
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    """(name, value) of the members, sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


Attribute = collections.namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """Where each attribute of a class comes from, and what sort it is."""
    mro = getmro(cls)
    metamro = tuple(c for c in getmro(type(cls)) if c not in (type, object))
    class_bases = (cls,) + mro
    all_bases = class_bases + metamro
    names = dir(cls)
    for base in mro:
        for name, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute) and value.fget is not None:
                names.append(name)
    result, done = [], set()
    for name in names:
        home = got = None
        if name not in done and name != "__dict__":
            try:
                got = getattr(cls, name)
            except Exception:
                pass
            home = getattr(got, "__objclass__", home)
            if home not in class_bases:
                home = last = None
                for source in class_bases:
                    if getattr(source, name, None) is got:
                        last = source
                for source in metamro:
                    try:
                        value = source.__getattr__(cls, name)
                    except AttributeError:
                        continue
                    if value is got:
                        last = source
                if last is not None:
                    home = last
        in_dict = None
        for base in all_bases:
            if name in base.__dict__:
                in_dict = base.__dict__[name]
                if home not in metamro:
                    home = base
                break
        if home is None:
            continue
        value = got if got is not None else in_dict
        if isinstance(in_dict, (staticmethod, types.BuiltinMethodType)):
            kind, value = "static method", in_dict
        elif isinstance(in_dict, (classmethod, types.ClassMethodDescriptorType)):
            kind, value = "class method", in_dict
        elif isinstance(in_dict, property):
            kind, value = "property", in_dict
        elif isroutine(value):
            kind = "method"
        else:
            kind = "data"
        result.append(Attribute(name, kind, home, value))
        done.add(name)
    return result


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    """What a chain of __wrapped__ ends with."""
    first, seen = func, {id(func): func}
    limit = sys.getrecursionlimit()
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(func)] = func
    return func


_none = object()


def _own_dict(obj):
    try:
        return object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return {}


def _in_mro(cls, name):
    for entry in type.__dict__["__mro__"].__get__(cls):
        namespace = type.__dict__["__dict__"].__get__(entry)
        if name in namespace:
            return namespace[name]
    return _none


def getattr_static(obj, attr, default=_none):
    """An attribute as it is kept, without descriptors, __getattr__ or __getattribute__."""
    own = _none
    if isinstance(obj, type):
        cls = type(obj)
        own = _in_mro(obj, attr)
    else:
        cls = type(obj)
        shadowed = _in_mro(cls, "__dict__")
        if shadowed is _none or type(shadowed) in (types.GetSetDescriptorType, types.MemberDescriptorType):
            own = _own_dict(obj).get(attr, _none)
    on_class = _in_mro(cls, attr)
    if own is not _none and on_class is not _none:
        descriptor = type(on_class)
        if _in_mro(descriptor, "__get__") is not _none and (
                _in_mro(descriptor, "__set__") is not _none or _in_mro(descriptor, "__delete__") is not _none):
            return on_class
    if own is not _none:
        return own
    if on_class is not _none:
        return on_class
    if default is not _none:
        return default
    raise AttributeError(attr)


def walktree(classes, children, parent):
    found = []
    for cls in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        found.append((cls, cls.__bases__))
        if cls in children:
            found.append(walktree(children[cls], children, cls))
    return found


def getclasstree(classes, unique=False):
    """Classes with their bases, those derived from one in a list after it."""
    children, roots = {}, []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                if cls not in children.setdefault(parent, []):
                    children[parent].append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)
