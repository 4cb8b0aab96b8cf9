"""Signatures: the parameters of a callable."""

__name__ = "inspect"  # That is where the functions and classes say they are.

import itertools
import types

from _inspect.annotations import formatannotation
from _inspect.parameters import (
    BoundArguments, Parameter, _empty, _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, _void,
)


def _check_order(parameters):
    seen, top, defaulted = {}, _POSITIONAL_ONLY, False
    for param in parameters:
        kind, name = param.kind, param.name
        if kind < top:
            raise ValueError(f"wrong parameter order: {top.description} parameter before {kind.description} parameter")
        top = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if param.default is not _empty:
                defaulted = True
            elif defaulted:
                raise ValueError("non-default argument follows default argument")
        if name in seen:
            raise ValueError(f"duplicate parameter name: {name!r}")
        seen[name] = param
    return seen


class Signature:
    """The parameters of a callable, in order, and what it returns."""

    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            known = {}
        elif __validate_parameters__:
            known = _check_order(parameters)
        else:
            known = {param.name: param for param in parameters}
        self._parameters = types.MappingProxyType(known)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        from _inspect.callables import _signature_of
        return _signature_of(obj, cls=cls, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _basis(self):
        ordered = tuple(p for p in self.parameters.values() if p.kind is not _KEYWORD_ONLY)
        named = {p.name: p for p in self.parameters.values() if p.kind is _KEYWORD_ONLY}
        return ordered, named, self.return_annotation

    def __hash__(self):
        ordered, named, returned = self._basis()
        return hash((ordered, frozenset(named.values()), returned))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def _bind(self, args, kwargs, *, partial=False):
        arguments, parameters, given = {}, iter(self.parameters.values()), iter(args)
        rest = ()
        unnamed_as_named = []
        while True:
            value = next(given, _void)
            if value is _void:
                param = next(parameters, None)
                if param is None or param.kind is _VAR_POSITIONAL:
                    break
                if param.name in kwargs:
                    if param.kind is _POSITIONAL_ONLY:
                        if param.default is _empty:
                            unnamed_as_named.append(param)
                            continue
                    rest = (param,)
                    break
                if param.kind is _VAR_KEYWORD or param.default is not _empty:
                    rest = (param,)
                    break
                if partial:
                    rest = (param,)
                    break
                raise TypeError(f"missing a required argument: {param.name!r}")
            param = next(parameters, None)
            if param is None or param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError("too many positional arguments")
            if param.kind is _VAR_POSITIONAL:
                arguments[param.name] = (value, *given)
                break
            if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {param.name!r}")
            arguments[param.name] = value
        catch_all = None
        for param in itertools.chain(rest, parameters):
            if param.kind is _VAR_KEYWORD:
                catch_all = param
                continue
            if param.kind is _VAR_POSITIONAL:
                continue
            if param.kind is _POSITIONAL_ONLY:
                if param.default is _empty and not partial:
                    raise TypeError(f"missing a required positional-only argument: {param.name!r}")
                if param.name in kwargs:
                    unnamed_as_named.append(param)
                continue
            if param.name in kwargs:
                kwargs = dict(kwargs)
                arguments[param.name] = kwargs.pop(param.name)
            elif not partial and param.default is _empty:
                raise TypeError(f"missing a required argument: {param.name!r}")
        if kwargs:
            if catch_all is not None:
                arguments[catch_all.name] = dict(kwargs)
            elif unnamed_as_named:
                names = ", ".join(param.name for param in unnamed_as_named)
                raise TypeError(f"got some positional-only arguments passed as keyword arguments: {names!r}")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """What a call with these arguments binds; TypeError when it does not fit."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        shown, unnamed, bare_star = [], False, True
        for param in self.parameters.values():
            kind = param.kind
            if kind is _POSITIONAL_ONLY:
                unnamed = True
            elif unnamed:
                shown.append("/")
                unnamed = False
            if kind is _VAR_POSITIONAL:
                bare_star = False
            elif kind is _KEYWORD_ONLY and bare_star:
                shown.append("*")
                bare_star = False
            shown.append(str(param))
        if unnamed:
            shown.append("/")
        text = f"({', '.join(shown)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(shown) + "\n)"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text
