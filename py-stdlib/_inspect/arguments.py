"""The parameters of functions and what a call or a frame gives them, as before there were signatures."""

__name__ = "inspect"  # That is where the functions and classes say they are.

import builtins
import collections

from _inspect.callables import _signature_of
from _inspect.kinds import CO_VARARGS, CO_VARKEYWORDS, iscode, isfunction, ismethod, ismodule
from _inspect.parameters import _empty, _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL
from _inspect.signatures import Signature


Arguments = collections.namedtuple("Arguments", "args, varargs, varkw")
ArgInfo = collections.namedtuple("ArgInfo", "args varargs keywords locals")
FullArgSpec = collections.namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getargs(co):
    """Names of the parameters of a code object."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names, count, only = co.co_varnames, co.co_argcount, co.co_kwonlyargcount
    args = list(names[:count]) + list(names[count:count + only])
    at, varargs, varkw = count + only, None, None
    if co.co_flags & CO_VARARGS:
        varargs, at = names[at], at + 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[at]
    return Arguments(args, varargs, varkw)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    specs = [formatarg(arg) + formatvalue(locals[arg]) for arg in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(specs) + ")"


def getfullargspec(func):
    """Parameters as they are written, without following wrappers; a bound method keeps its first."""
    try:
        sig = _signature_of(func, follow_wrapped=False, skip_bound=False, cls=Signature, eval_str=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, defaults, only, only_defaults, annotations = [], [], [], {}, {}
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    varargs = varkw = None
    unnamed = []
    for param in sig.parameters.values():
        kind, name = param.kind, param.name
        if kind is _POSITIONAL_ONLY or kind is _POSITIONAL_OR_KEYWORD:
            (unnamed if kind is _POSITIONAL_ONLY else args).append(name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            only.append(name)
            if param.default is not _empty:
                only_defaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not _empty:
            annotations[name] = param.annotation
    return FullArgSpec(unnamed + args, varargs, varkw, tuple(defaults) or None, only, only_defaults or None, annotations)


def _too_many(name, args, only, varargs, defaults, given, values):
    least = len(args) - defaults
    kwonly_given = len([arg for arg in only if arg in values])
    if varargs:
        plural, sig = least != 1, f"at least {least}"
    elif defaults:
        plural, sig = True, f"from {least} to {len(args)}"
    else:
        plural, sig = len(args) != 1, str(len(args))
    kwonly = ""
    if kwonly_given:
        kwonly = f" positional argument{'s' if given != 1 else ''} (and {kwonly_given} keyword-only argument{'s' if kwonly_given != 1 else ''})"
    raise TypeError(f"{name}() takes {sig} positional argument{'s' if plural else ''} but {given}{kwonly} {'was' if given == 1 and not kwonly_given else 'were'} given")


def _missing(name, names, positional, values):
    missing = [repr(arg) for arg in names if arg not in values]
    if len(missing) == 1:
        text = missing[0]
    else:
        text = ", ".join(missing[:-2] + [" and ".join(missing[-2:])])
    raise TypeError(f"{name}() missing {len(missing)} required {'positional' if positional else 'keyword-only'} argument{'' if len(missing) == 1 else 's'}: {text}")


def getcallargs(func, /, *positional, **named):
    """What the parameters of a call would be bound to."""
    args, varargs, varkw, defaults, only, only_defaults, _ = getfullargspec(func)
    name, values = func.__name__, {}
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    values.update(zip(args, positional))
    if varargs:
        values[varargs] = tuple(positional[len(args):])
    if varkw:
        values[varkw] = {}
    possible = set(args + only)
    for key, value in named.items():
        if key not in possible:
            if not varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            values[varkw][key] = value
            continue
        if key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        values[key] = value
    count = len(defaults) if defaults else 0
    if len(positional) > len(args) and not varargs:
        _too_many(name, args, only, varargs, count, len(positional), values)
    if len(positional) < len(args):
        required = args[:len(args) - count]
        if any(arg not in values for arg in required):
            _missing(name, required, True, values)
        for arg, value in zip(args[len(args) - count:], defaults or ()):
            values.setdefault(arg, value)
    lacking = 0
    for arg in only:
        if arg not in values:
            if only_defaults and arg in only_defaults:
                values[arg] = only_defaults[arg]
            else:
                lacking += 1
    if lacking:
        _missing(name, only, False, values)
    return values


ClosureVars = collections.namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    """What the free names of a function refer to now."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    names = func.__globals__
    known = names.get("__builtins__", builtins.__dict__)
    known = known.__dict__ if ismodule(known) else known
    global_vars, builtin_vars, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in names:
            global_vars[name] = names[name]
        elif name in known:
            builtin_vars[name] = known[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, global_vars, builtin_vars, unbound)
