"""What annotations mean, and what can be asked of types."""

__name__ = "typing"  # That is where the functions and classes say they are.

import sys as _sys
from types import GenericAlias as _NativeAlias, UnionType as _UnionType

from _typing.aliases import _GenericAlias, _SpecialGenericAlias
from _typing.arguments import _checked, _is_callable, _is_parameter_list
from _typing.basis import Annotated, ForwardRef, Generic, NotRequired, ParamSpecArgs, ParamSpecKwargs, ReadOnly, Required, _NoneType
from _typing.names import _CallableGenericAlias
from _typing.special_aliases import _AnnotatedAlias


def _evaluated(tp, globalns, localns, seen=frozenset()):
    """A type with all that is written as text evaluated."""
    if isinstance(tp, ForwardRef):
        return _evaluated_reference(tp, globalns, localns, seen)
    if isinstance(tp, _NativeAlias):
        args = tuple([ForwardRef(a) if isinstance(a, str) else a for a in tp.__args__])
    elif isinstance(tp, (_GenericAlias, _UnionType)):
        args = tp.__args__
    else:
        return tp
    new = tuple([_evaluated(a, globalns, localns, seen) for a in args])
    if new == tp.__args__:
        return tp
    return _rebuilt(tp, new)


def _rebuilt(tp, args):
    if isinstance(tp, _CallableGenericAlias):
        return _CallableGenericAlias(tp.__origin__, args if len(args) == 2 and _is_parameter_list(args[0]) else (args[:-1], args[-1]))
    if isinstance(tp, _NativeAlias):
        return type(tp)(tp.__origin__, args)
    if isinstance(tp, _UnionType):
        union = args[0]
        for arg in args[1:]:
            union = union | arg
        return union
    return tp._with(args)


def _stripped(tp):
    """A type without Annotated, Required and their like."""
    if isinstance(tp, _AnnotatedAlias):
        return _stripped(tp.__origin__)
    if getattr(tp, "__origin__", None) in (Required, NotRequired, ReadOnly) and isinstance(tp, _GenericAlias):
        return _stripped(tp.__args__[0])
    if isinstance(tp, (_GenericAlias, _NativeAlias, _UnionType)):
        args = tuple(map(_stripped, tp.__args__))
        return tp if args == tp.__args__ else _rebuilt(tp, args)
    return tp


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Annotations with those written as text evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            scope = vars(_sys.modules[base.__module__]) if globalns is None and base.__module__ in _sys.modules else globalns or {}
            annotations = base.__dict__.get("__annotations__", {})
            if type(annotations).__name__ == "getset_descriptor":
                annotations = {}
            names = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # The class's names come before those of its module where both are looked for.
                scope, names = names, scope
            elif localns is None:
                names = scope
            names = _with_type_params(base, names)
            for name, value in annotations.items():
                hints[name] = _hint(value, scope, names)
    else:
        if globalns is None:
            if type(obj).__name__ == "module":
                globalns = obj.__dict__
            else:
                inner = obj
                while hasattr(inner, "__wrapped__"):
                    inner = inner.__wrapped__
                globalns = getattr(inner, "__globals__", {})
            if localns is None:
                localns = globalns
        elif localns is None:
            localns = globalns
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            if callable(obj) and type(obj).__module__ == "builtins" or type(obj).__name__ == "module":
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        localns = _with_type_params(obj, localns)
        hints = {name: _hint(value, globalns, localns) for name, value in annotations.items()}
    return hints if include_extras else {name: _stripped(value) for name, value in hints.items()}


def _with_type_params(obj, names):
    params = getattr(obj, "__type_params__", ())
    return {**names, **{p.__name__: p for p in params}} if params else names


def _hint(value, globalns, localns):
    if value is None:
        return _NoneType
    if isinstance(value, str):
        value = ForwardRef(value)
    return _evaluated(value, globalns, localns)


def get_origin(tp):
    """The class or form behind an alias: `get_origin(list[int])` is list."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_GenericAlias, _SpecialGenericAlias, _NativeAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return _UnionType if isinstance(tp, _UnionType) else None


def get_args(tp):
    """The arguments of an alias."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, _NativeAlias)):
        args = tp.__args__
        if _is_callable(tp.__origin__) and not (len(args) == 2 and _is_parameter_list(args[0])):
            args = (list(args[:-1]), args[-1])
        return args
    return tp.__args__ if isinstance(tp, _UnionType) else ()


def _evaluated_reference(reference, globalns, localns, seen):
    text, module = reference.__forward_arg__, reference.__forward_module__
    if text in seen:
        return reference
    if module is not None:
        globalns = vars(_sys.modules[module]) if module in _sys.modules else globalns
    value = _checked(eval(reference.__forward_code__, globalns, localns), "Forward references must evaluate to types.", True)
    return _evaluated(value, globalns, localns, seen | {text})
