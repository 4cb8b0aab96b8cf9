"""The arguments of types: what may be one, and what takes the places of variables."""

__name__ = "typing"  # That is where the functions and classes say they are.

from types import GenericAlias as _NativeAlias

from _typing.basis import ClassVar, Concatenate, Final, ForwardRef, Generic, ParamSpec, TypeVar, TypeVarTuple, Unpack, _NoneType, _VARIABLES


# Generic, and Protocol when it is made.
_GENERIC_BASES = [Generic]


def _origin(kind):
    return getattr(kind, "__origin__", None)


def _checked(arg, what, plain_forms=False):
    """One argument as a type: None and text are converted, what cannot be a type is refused."""
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    if arg in _GENERIC_BASES or (not plain_forms and arg in (ClassVar, Final)):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    origin = _origin(arg)
    if origin in _GENERIC_BASES or (not plain_forms and origin in (ClassVar, Final)):
        raise TypeError(f"{arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{what} Got {arg!r:.100}.")
    return arg


def _tuple_of(item):
    return item if isinstance(item, tuple) else (item,)


def _flat_arguments(items):
    """`*tuple[int, str]` becomes its items."""
    flat = []
    for item in items:
        inner = _unpacked_arguments(item)
        if inner is not None and not (inner and inner[-1] is ...):
            flat.extend(inner)
        else:
            flat.append(item)
    return tuple(flat)


def _unpacked_arguments(item):
    if _origin(item) is Unpack:
        return getattr(item.__args__[0], "__args__", None)
    if isinstance(item, _NativeAlias) and item.__unpacked__:
        return item.__args__
    return None


def _without_repeats(items):
    unique = []
    for item in items:
        if item not in unique:
            unique.append(item)
    return unique


def _parameters(args):
    """The type variables in some types, in the order of their first occurrence."""
    found = []
    for arg in args:
        if isinstance(arg, type):
            inner = ()
        elif isinstance(arg, _VARIABLES):
            inner = (arg,)
        elif isinstance(arg, (tuple, list)):
            inner = _parameters(arg)
        else:
            inner = getattr(arg, "__parameters__", ())
        for each in inner:
            if each not in found:
                found.append(each)
    return tuple(found)


def _bindings(alias, parameters, items):
    """What each parameter stands for, by its id."""
    variadic = [i for i, p in enumerate(parameters) if isinstance(p, TypeVarTuple)]
    if len(parameters) == 1 and isinstance(parameters[0], ParamSpec) and not (items and _is_parameter_list(items[0])):
        items = (items,)
    if len(variadic) > 1:
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    if variadic:
        at = variadic[0]
        behind = len(parameters) - at - 1
        if len(items) < at + behind:
            raise TypeError(f"Too few arguments for {alias}; actual {len(items)}, expected at least {at + behind}")
        items = (*items[:at], tuple(items[at:len(items) - behind]), *items[len(items) - behind:])
    given, wanted = len(items), len(parameters)
    if given < wanted:
        missing = parameters[given:]
        if not all(p.has_default() for p in missing):
            if any(isinstance(p, ParamSpec) for p in missing):
                raise TypeError(f"Too few arguments for {alias}")
            needed = sum(1 for p in parameters if not p.has_default())
            least = "at least " if needed < wanted or isinstance(alias, type) else ""
            raise TypeError(f"Too few arguments for {alias}; actual {given}, expected {least}{needed}")
        items = (*items, *(p.__default__ for p in missing))
    if given > wanted:
        raise TypeError(f"Too many arguments for {alias}; actual {given}, expected {wanted}")
    bound = {}
    for parameter, item in zip(parameters, items):
        if isinstance(parameter, ParamSpec):
            if isinstance(item, (list, tuple)):
                item = tuple([_checked(i, "Expected a type.") for i in item])
            elif not _is_parameter_list(item) and not isinstance(alias, type):
                raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {item}")
        elif isinstance(parameter, TypeVar):
            if _origin(item) is Unpack or isinstance(item, _NativeAlias) and item.__unpacked__:
                raise TypeError(f"{item} is not valid as type argument")
            item = _checked(item, "Parameters to generic types must be types.")
        bound[id(parameter)] = item
    return bound


def _is_parameter_list(item):
    """What may stand for a ParamSpec."""
    return item is ... or isinstance(item, (list, tuple, ParamSpec)) or _origin(item) is Concatenate


def _substituted(alias, key):
    """The arguments of a generic alias with those of `alias[key]` in place of its variables."""
    items = _flat_arguments(_tuple_of(key))
    bound = _bindings(alias, alias.__parameters__, items)
    return _replaced(alias.__args__, bound, _is_callable(getattr(alias, "__origin__", None)))


def _is_callable(origin):
    return isinstance(origin, type) and origin.__module__ == "collections.abc" and origin.__name__ == "Callable"


def _replaced(args, bound, spliced):
    new = []
    for arg in args:
        if isinstance(arg, type):
            new.append(arg)
        elif isinstance(arg, ParamSpec):
            value = bound.get(id(arg), arg)
            new.extend(value) if spliced and isinstance(value, tuple) else new.append(value)
        elif isinstance(arg, _VARIABLES):
            new.append(bound.get(id(arg), arg))
        elif isinstance(arg, (tuple, list)):
            new.append(tuple(_replaced(arg, bound, False)))
        elif _origin(arg) is Unpack and isinstance(arg.__args__[0], TypeVarTuple):
            new.extend(bound[id(arg.__args__[0])] if id(arg.__args__[0]) in bound else (arg,))
        else:
            inner = getattr(arg, "__parameters__", ())
            if not inner:
                new.append(arg)
                continue
            key = []
            for parameter in inner:
                value = bound.get(id(parameter), parameter)
                key.extend(value) if isinstance(parameter, TypeVarTuple) and isinstance(value, tuple) else key.append(value)
            value = arg[tuple(key)]
            new.extend(value) if spliced and isinstance(value, tuple) else new.append(value)
    return tuple(new)
