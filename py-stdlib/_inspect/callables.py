"""How the signature of a callable is found."""

__name__ = "inspect"  # That is where the functions and classes say they are.

import collections
import functools
import sys
import types

from _inspect.annotations import get_annotations
from _inspect.kinds import CO_VARARGS, CO_VARKEYWORDS, isclass, isfunction, ismodule
from _inspect.members import unwrap
from _inspect.parameters import Parameter, _empty, _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL
from _inspect.signatures import Signature


def _split(text):
    """The parts of a text between commas that stand in no bracket or string."""
    parts, depth, quote, start = [], 0, "", 0
    for at, c in enumerate(text):
        if quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and not depth:
            parts.append(text[start:at].strip())
            start = at + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def _default_of(text, obj):
    if text == "<unrepresentable>":
        raise ValueError(f"{obj!r} builtin has invalid signature")
    module = sys.modules.get(getattr(obj, "__module__", None))
    names = dict(vars(module)) if module is not None else {}
    names.setdefault("sys", sys)
    try:
        return eval(text, names)
    except Exception:
        raise ValueError(f"{text!r} builtin has invalid signature") from None


def _from_text(cls, obj, text, skip_bound=True):
    """The signature that a builtin's text is."""
    text = text.strip()
    if not text.startswith("(") or not text.endswith(")") or "[" in text.replace("=[", ""):
        raise ValueError(f"{obj!r} builtin has invalid signature")
    parameters, kind, own = [], _POSITIONAL_OR_KEYWORD, None
    for part in _split(text[1:-1]):
        if part == "/":
            parameters = [param.replace(kind=_POSITIONAL_ONLY) for param in parameters]
        elif part == "*":
            kind = _KEYWORD_ONLY
        elif part.startswith("**"):
            parameters.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part.startswith("*"):
            parameters.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            name, _, default = part.partition("=")
            name = name.strip()
            if name.startswith("$"):
                name = own = name[1:]
            parameters.append(Parameter(name, kind, default=_default_of(default.strip(), obj) if default else _empty))
    if own is not None:
        bound = getattr(obj, "__self__", None)
        if own == "module" or bound is not None and not ismodule(bound) and skip_bound:
            parameters.pop(0)
        elif parameters[0].kind is not _POSITIONAL_ONLY:
            parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
    return cls(parameters)


def _from_function(cls, func, globals=None, locals=None, eval_str=False):
    """The signature of a function of Python, or of what looks like one."""
    code = func.__code__
    names, count, unnamed, only = code.co_varnames, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults, named_defaults = func.__defaults__ or (), func.__kwdefaults__ or {}
    make = cls._parameter_cls
    parameters = []
    for at, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if at < unnamed else _POSITIONAL_OR_KEYWORD
        which = at - (count - len(defaults))
        default = defaults[which] if which >= 0 else _empty
        parameters.append(make(name, kind, default=default, annotation=annotations.get(name, _empty)))
    at = count + only
    if code.co_flags & CO_VARARGS:
        parameters.append(make(names[at], _VAR_POSITIONAL, annotation=annotations.get(names[at], _empty)))
        at += 1
    for name in names[count:count + only]:
        parameters.append(make(name, _KEYWORD_ONLY, default=named_defaults.get(name, _empty), annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        parameters.append(make(names[at], _VAR_KEYWORD, annotation=annotations.get(names[at], _empty)))
    return cls(parameters, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _without_first(sig):
    """A method's signature without the parameter that it is bound to."""
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):
        params = params[1:]
    return sig.replace(parameters=params)


def _of_partial(wrapped, partial, extra=()):
    """What is left of a signature when a partial has given some arguments."""
    old = wrapped.parameters
    new = collections.OrderedDict(old.items())
    args, named = partial.args or (), partial.keywords or {}
    if extra:
        args = extra + args
    try:
        bound = wrapped.bind_partial(*args, **named)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    to_keyword_only = False
    for name, param in old.items():
        if name in bound.arguments:
            value = bound.arguments[name]
            if param.kind is _POSITIONAL_ONLY:
                new.pop(name)
                continue
            if param.kind is _POSITIONAL_OR_KEYWORD:
                if name in named:
                    # Given by name: it and what follows can be given by name only.
                    to_keyword_only = True
                    new[name] = param.replace(default=value)
                else:
                    new.pop(name)
                    continue
            if param.kind is _KEYWORD_ONLY:
                new[name] = param.replace(default=value)
        if to_keyword_only:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                new[name] = new[name].replace(kind=_KEYWORD_ONLY)
                new.move_to_end(name)
            elif param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                new.move_to_end(name)
            elif param.kind is _VAR_POSITIONAL:
                new.pop(name)
    return wrapped.replace(parameters=new.values())


_builtin_kinds = (types.BuiltinFunctionType, types.MethodWrapperType, types.MethodDescriptorType, types.WrapperDescriptorType, types.ClassMethodDescriptorType)


def _users_own(cls, name):
    """A special method of a class, unless a builtin class made it."""
    method = getattr(type(cls) if name == "__call__" else cls, name, None)
    return None if isinstance(method, _builtin_kinds) or method is None else method


def _of_class(obj, again, cls, skip_bound):
    without_first = _without_first if skip_bound else lambda sig: sig
    if (call := _users_own(obj, "__call__")) is not None and call is not type.__call__:
        return without_first(again(call))
    new, init = _users_own(obj, "__new__"), _users_own(obj, "__init__")
    for base in obj.__mro__:
        if new is not None and "__new__" in base.__dict__:
            return without_first(again(new))
        if init is not None and "__init__" in base.__dict__:
            return without_first(again(init))
    for base in obj.__mro__[:-1]:
        text = getattr(base, "__text_signature__", None)
        if text:
            return _from_text(cls, obj, text)
    if type not in obj.__mro__:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return cls([])
        raise ValueError(f"no signature found for builtin type {obj!r}")
    if obj is type:
        raise ValueError(f"no signature found for builtin {obj!r}")
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _signature_of(obj, *, follow_wrapped=True, skip_bound=True, globals=None, locals=None, eval_str=False, cls=Signature):
    def again(what):
        return _signature_of(what, follow_wrapped=follow_wrapped, skip_bound=skip_bound, globals=globals, locals=locals, eval_str=eval_str, cls=cls)

    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        sig = again(obj.__func__)
        return _without_first(sig) if skip_bound else sig
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    sig = getattr(obj, "__signature__", None)
    if sig is not None:
        if not isinstance(sig, (Signature, str)) and callable(sig):
            sig = sig()
        if isinstance(sig, str):
            return _from_text(cls, obj, sig)
        if not isinstance(sig, Signature):
            raise TypeError(f"unexpected object {sig!r} in __signature__ attribute")
        return sig
    partialmethod = getattr(obj, "__partialmethod__", getattr(obj, "_partialmethod", None))
    if isinstance(partialmethod, functools.partialmethod):
        wrapped = again(partialmethod.func)
        sig = _of_partial(wrapped, partialmethod, (None,))
        first = tuple(wrapped.parameters.values())[0]
        if first.kind is _VAR_POSITIONAL:
            return sig
        params = tuple(sig.parameters.values())
        return sig.replace(parameters=(first,) + params)
    if isfunction(obj) or _looks_like_a_function(obj):
        return _from_function(cls, obj, globals, locals, eval_str)
    if isinstance(obj, _builtin_kinds):
        text = getattr(obj, "__text_signature__", None)
        if not text:
            raise ValueError(f"no signature found for builtin {obj!r}")
        return _from_text(cls, obj, text, skip_bound)
    if isinstance(obj, functools.partial):
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(obj, again, cls, skip_bound)
    call = getattr(type(obj), "__call__", None)
    if call is not None:
        try:
            sig = again(call)
        except ValueError as error:
            raise ValueError(f"no signature found for {obj!r}") from error
        return _without_first(sig) if skip_bound else sig
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _looks_like_a_function(obj):
    """Something other than a function that has all that a signature is made of."""
    if not callable(obj) or isclass(obj):
        return False
    names = (getattr(obj, "__name__", None), getattr(obj, "__code__", None))
    return isinstance(names[0], str) and isinstance(names[1], types.CodeType) and hasattr(obj, "__defaults__") and hasattr(obj, "__kwdefaults__")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)
