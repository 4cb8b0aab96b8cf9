"""Names for annotations, and what can be asked of them. Nothing here checks the types of values."""

import sys as _sys
from abc import ABCMeta as _ABCMeta
from abc import abstractmethod as _abstractmethod
from types import GenericAlias as _NativeAlias
from types import UnionType as _UnionType

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional", "ParamSpec", "Protocol", "Tuple", "Type",
    "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView",
    "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable",
    "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
    "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple",
    "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads",
    "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol", "is_typeddict",
    "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoDefault", "NoReturn", "NotRequired", "overload", "override",
    "ParamSpecArgs", "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type", "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard",
    "TypeIs", "TypeAliasType", "Unpack",
]

TYPE_CHECKING = False
Text = str
_NoneType = type(None)


def _native_types():
    scope = {}
    exec("class G[T, *Ts, **P]: pass\ntype A = int", scope)
    T, Ts, P = scope["G"].__type_params__
    return type(T), type(Ts), type(P), type(P.args), type(P.kwargs), type(scope["A"]), scope["G"].__bases__[0]


TypeVar, TypeVarTuple, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, Generic = _native_types()
_VARIABLES = (TypeVar, TypeVarTuple, ParamSpec)


class NoDefaultType:
    __slots__ = ()

    def __new__(cls):
        return NoDefault

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


NoDefault = object.__new__(NoDefaultType)


# ---- text and arguments

def _show(kind):
    """A type as annotations show it."""
    if isinstance(kind, tuple):
        return "[" + ", ".join(map(_show, kind)) + "]"
    if isinstance(kind, type) and not isinstance(kind, _NativeAlias):
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if kind is ...:
        return "..."
    if type(kind).__name__ == "function":
        return kind.__name__
    return repr(kind)


def _checked(arg, what, plain_forms=False):
    """One argument as a type: None and text are converted, what cannot be a type is refused."""
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    if arg in (Generic, Protocol) or (not plain_forms and arg in (ClassVar, Final)):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if isinstance(arg, _Alias) and (arg.__origin__ in (Generic, Protocol) or (not plain_forms and arg.__origin__ in (ClassVar, Final))):
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
    if isinstance(item, _Alias) and item.__origin__ is Unpack:
        item = item.__args__[0]
        return item.__args__ if isinstance(item, _NativeAlias) or isinstance(item, _Alias) else None
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


# ---- putting types in place of variables

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
                item = tuple(_checked(i, "Expected a type.") for i in item)
            elif not _is_parameter_list(item) and not isinstance(alias, type):
                raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {item}")
        elif isinstance(parameter, TypeVar):
            if isinstance(item, _Alias) and item.__origin__ is Unpack or isinstance(item, _NativeAlias) and item.__unpacked__:
                raise TypeError(f"{item} is not valid as type argument")
            item = _checked(item, "Parameters to generic types must be types.")
        bound[id(parameter)] = item
    return bound


def _is_parameter_list(item):
    """What may stand for a ParamSpec."""
    return item is ... or isinstance(item, (list, tuple, ParamSpec)) or isinstance(item, _Alias) and item.__origin__ is Concatenate


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
        elif isinstance(arg, _Alias) and arg.__origin__ is Unpack and isinstance(arg.__args__[0], TypeVarTuple):
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


# ---- aliases

class _Base:
    """What forms and aliases have in common."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Form(_Base):
    """A name such as ClassVar, which brackets may follow."""

    def __init__(self, name, subscribe=None, doc=None):
        self._name, self._subscribe, self.__doc__ = name, subscribe, doc

    def __repr__(self):
        return "typing." + self._name

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    def __reduce__(self):
        return self._name

    def __getitem__(self, item):
        if self._subscribe is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._subscribe(self, item)

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")


class _Alias(_Base):
    """A form or a class with its arguments, as `Literal[1]`; `name` where typing has one of its own."""

    def __init__(self, origin, args, name=None, inst=True):
        self.__dict__.update(__origin__=origin, __args__=args, __parameters__=_parameters(args), _name=name, _inst=inst)
        if name is None:
            self.__dict__["__module__"] = getattr(origin, "__module__", None)

    def _with(self, args):
        return type(self)(self.__origin__, args, self._name, self._inst)

    def __repr__(self):
        origin, args = self.__origin__, self.__args__
        name = "typing." + self._name if self._name else _show(origin)
        return f"{name}[{', '.join(map(_show, args)) or '()'}]"

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, item):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        return self._with(_substituted(self, item))

    def __call__(self, *args, **kwds):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        if isinstance(self.__origin__, _Form):
            raise TypeError(f"Cannot instantiate {self!r}")
        made = self.__origin__(*args, **kwds)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _Form):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return _with_generic(self, bases)
        if origin is Generic:
            behind = bases[bases.index(self) + 1:]
            if Protocol in bases or any(isinstance(b, (_Alias, _Named)) and b is not self for b in behind):
                return ()
        return (origin,)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not (name.startswith("__") and name.endswith("__")):
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if name.startswith("__") and name.endswith("__") or name in ("_name", "_inst"):
            super().__setattr__(name, value)
        else:
            setattr(self.__origin__, name, value)

    def __dir__(self):
        return sorted({*super().__dir__(), *(n for n in dir(self.__origin__) if not n.startswith("__"))})

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(type(instance))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __iter__(self):
        yield Unpack[self]

    def __reduce__(self):
        import operator
        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__[0] if len(self.__args__) == 1 and not isinstance(self.__args__[0], tuple) else self.__args__
        return operator.getitem, (origin, args)


def _with_generic(alias, bases):
    """The bases that an alias of typing stands for: its class, and Generic unless another one behind brings it."""
    entries = [] if alias.__origin__ in bases else [alias.__origin__]
    for base in bases[bases.index(alias) + 1:]:
        if isinstance(base, (_Alias, _Named, _NativeAlias)) or isinstance(base, type) and issubclass(base, Generic):
            return tuple(entries)
    return (*entries, Generic)


class _CallableAlias(_Alias):
    def __repr__(self):
        *given, result = self.__args__
        if len(given) == 1 and (given[0] is ... or isinstance(given[0], ParamSpec) or isinstance(given[0], _Alias) and given[0].__origin__ is Concatenate):
            return f"typing.Callable[{_show(given[0])}, {_show(result)}]"
        return f"typing.Callable[[{', '.join(map(_show, given))}], {_show(result)}]"

    def __reduce__(self):
        import operator
        args = self.__args__
        if not (len(args) == 2 and _is_parameter_list(args[0])):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)


class _CallableGenericAlias(_NativeAlias):
    """`collections.abc.Callable[[int], str]`: the arguments are flat."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        given, result = args
        if isinstance(given, (tuple, list)):
            args = (*given, result)
        elif not _is_parameter_list(given):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {given}")
        return super().__new__(cls, origin, args)

    def __repr__(self):
        if len(self.__args__) == 2 and _is_parameter_list(self.__args__[0]):
            return super().__repr__()
        *given, result = map(_show, self.__args__)
        return f"collections.abc.Callable[[{', '.join(given)}], {result}]"

    def __getitem__(self, item):
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        args = _substituted(self, item)
        return _CallableGenericAlias(self.__origin__, args if len(args) == 2 and _is_parameter_list(args[0]) else (args[:-1], args[-1]))


class _UnionAlias(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _NoneType in args:
            return f"typing.Optional[{_show(args[0] if args[1] is _NoneType else args[1])}]"
        return f"typing.Union[{', '.join(map(_show, args))}]"

    def _with(self, args):
        return Union[args]

    def __eq__(self, other):
        if not isinstance(other, (_UnionAlias, _UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, obj):
        return any(isinstance(obj, arg) for arg in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)


class _LiteralAlias(_Alias):
    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"

    def _typed(self):
        return [(arg, type(arg)) for arg in self.__args__]

    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        mine, theirs = self._typed(), other._typed()
        return len(mine) == len(theirs) and all(arg in theirs for arg in mine)

    def __hash__(self):
        return hash(frozenset(self._typed()))


class _ConcatenateAlias(_Alias):
    def __getitem__(self, item):
        args = _substituted(self, item)
        last = args[-1]
        if isinstance(last, (list, tuple)):
            return (*args[:-1], *last)
        if isinstance(last, _ConcatenateAlias):
            args = (*args[:-1], *last.__args__)
        return self._with(args)


class _UnpackAlias(_Alias):
    def __repr__(self):
        return f"typing.Unpack[{_show(self.__args__[0])}]"


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata, name=None, inst=True):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, (origin,), "Annotated")
        self.__metadata__ = metadata

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_show(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(name)

    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))


class _Named(_Base):
    """An old name of a class, such as List for list; the class is imported when it is asked for."""

    def __init__(self, name, path, count, inst=False, defaults=()):
        self.__dict__.update(_name=name, _path=path, _count=count, _inst=inst, _defaults=defaults)

    @property
    def __origin__(self):
        module, _, name = self._path.rpartition(".")
        if not module:
            import builtins
            return getattr(builtins, name)
        __import__(module)
        return getattr(_sys.modules[module], name)

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        if not (name.startswith("__") and name.endswith("__")):
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __getitem__(self, item):
        items = tuple(_checked(i, "Parameters to generic types must be types.") for i in _tuple_of(item))
        if self._count == 0:
            raise TypeError(f"{self} is not a generic class")
        missing = self._count - len(items)
        if 0 < missing <= len(self._defaults):
            items += self._defaults[-missing:]
        elif missing:
            least = "at least " if self._defaults and missing > 0 else ""
            raise TypeError(f"Too {'few' if missing > 0 else 'many'} arguments for {self}; actual {len(items)}, expected {least}{self._count - (len(self._defaults) if missing > 0 else 0)}")
        return _Alias(self.__origin__, items, self._name, self._inst)

    def __call__(self, *args, **kwds):
        if self._inst:
            return self.__origin__(*args, **kwds)
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __mro_entries__(self, bases):
        return _with_generic(self, bases)

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(type(instance))

    def __subclasscheck__(self, cls):
        if isinstance(cls, _Named):
            cls = cls.__origin__
        if isinstance(cls, _Alias):
            raise TypeError("Subscripted generics cannot be used with class and instance checks")
        return issubclass(cls, self.__origin__)


class _NamedTuples(_Named):
    """Tuple: any number of arguments."""

    def __getitem__(self, item):
        items = _tuple_of(item)
        if len(items) >= 2 and items[-1] is ...:
            checked = tuple(_checked(i, "Tuple[t, ...]: t must be a type.") for i in items[:-1])
            return _Alias(tuple, (*checked, ...), "Tuple", False)
        return _Alias(tuple, tuple(_checked(i, "Tuple[t0, t1, ...]: each t must be a type.") for i in items), "Tuple", False)


class _NamedCallable(_Named):
    def __getitem__(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        given, result = item
        given = tuple(given) if isinstance(given, list) else (given,)
        args = tuple(_checked(a, "Callable[[arg, ...], result]: each arg must be a type.") for a in given)
        return _CallableAlias(self.__origin__, (*args, _checked(result, "Callable[args, result]: result must be a type.")), "Callable", True)

    def __call__(self, *args, **kwds):
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")


# ---- forms

def _one_argument(form, item):
    if isinstance(item, tuple):
        raise TypeError(f"{form} accepts only single type. Got {item!r:.100}.")
    plain = form._name in ("ClassVar", "Final", "Required", "NotRequired", "ReadOnly")
    return _Alias(form, (_checked(item, f"{form} accepts only single type.", plain),), form._name)


def _union_of(form, item):
    if item == ():
        raise TypeError("Cannot take a Union of no types.")
    flat = []
    for each in _tuple_of(item):
        each = _checked(each, "Union[arg, ...]: each arg must be a type.")
        flat.extend(each.__args__ if isinstance(each, (_UnionAlias, _UnionType)) else (each,))
    flat = _without_repeats(flat)
    return flat[0] if len(flat) == 1 else _UnionAlias(Union, tuple(flat), "Union")


def _optional_of(form, item):
    if isinstance(item, tuple):
        raise TypeError(f"typing.Optional requires a single type. Got {item!r:.100}.")
    return Union[_checked(item, "Optional[t] requires a single type."), None]


def _literal_of(form, item):
    flat = []
    for each in _tuple_of(item):
        flat.extend(each.__args__ if isinstance(each, _LiteralAlias) else (each,))
    typed = _without_repeats([(each, type(each)) for each in flat])
    return _LiteralAlias(form, tuple(each for each, _ in typed), "Literal")


def _annotated_of(form, item):
    if not isinstance(item, tuple) or len(item) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if isinstance(item[0], _Alias) and item[0].__origin__ is Unpack:
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    return _AnnotatedAlias(_checked(item[0], "Annotated[t, ...]: t must be a type.", True), item[1:])


def _concatenate_of(form, item):
    if item == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    items = _tuple_of(item)
    if not (items[-1] is ... or isinstance(items[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    args = (*(_checked(i, "Concatenate[arg, ...]: each arg must be a type.") for i in items[:-1]), items[-1])
    return _ConcatenateAlias(form, args, "Concatenate")


def _unpack_of(form, item):
    if isinstance(item, tuple):
        raise TypeError(f"{form} accepts only single type. Got {item!r:.100}.")
    return _UnpackAlias(form, (_checked(item, f"{form} accepts only single type."),), "Unpack")


for _name in "NoReturn Never Self LiteralString TypeAlias".split():
    globals()[_name] = _Form(_name)
for _name in "ClassVar Final Required NotRequired ReadOnly TypeGuard TypeIs".split():
    globals()[_name] = _Form(_name, _one_argument)
for _name, _subscribe in {
    "Union": _union_of, "Optional": _optional_of, "Literal": _literal_of, "Annotated": _annotated_of, "Concatenate": _concatenate_of, "Unpack": _unpack_of,
}.items():
    globals()[_name] = _Form(_name, _subscribe)

_ABC, _COLLECTIONS = "collections.abc.", "collections."
for _name, _path, _count in [
    ("List", "list", 1), ("Dict", "dict", 2), ("Set", "set", 1), ("FrozenSet", "frozenset", 1), ("Type", "type", 1),
    ("Iterable", _ABC + "Iterable", 1), ("Iterator", _ABC + "Iterator", 1), ("Sequence", _ABC + "Sequence", 1), ("MutableSequence", _ABC + "MutableSequence", 1),
    ("Mapping", _ABC + "Mapping", 2), ("MutableMapping", _ABC + "MutableMapping", 2), ("AbstractSet", _ABC + "Set", 1), ("MutableSet", _ABC + "MutableSet", 1),
    ("Collection", _ABC + "Collection", 1), ("Container", _ABC + "Container", 1), ("Hashable", _ABC + "Hashable", 0), ("Sized", _ABC + "Sized", 0),
    ("Reversible", _ABC + "Reversible", 1), ("Awaitable", _ABC + "Awaitable", 1), ("Coroutine", _ABC + "Coroutine", 3), ("AsyncIterable", _ABC + "AsyncIterable", 1),
    ("AsyncIterator", _ABC + "AsyncIterator", 1), ("MappingView", _ABC + "MappingView", 1), ("KeysView", _ABC + "KeysView", 1), ("ItemsView", _ABC + "ItemsView", 2),
    ("ValuesView", _ABC + "ValuesView", 1), ("ByteString", _ABC + "ByteString", 0), ("Pattern", "re.Pattern", 1), ("Match", "re.Match", 1),
]:
    globals()[_name] = _Named(_name, _path, _count)
for _name, _path, _count in [("Deque", "deque", 1), ("DefaultDict", "defaultdict", 2), ("OrderedDict", "OrderedDict", 2), ("Counter", "Counter", 1), ("ChainMap", "ChainMap", 2)]:
    globals()[_name] = _Named(_name, _COLLECTIONS + _path, _count, True)
Generator = _Named("Generator", _ABC + "Generator", 3, False, (_NoneType, _NoneType))
AsyncGenerator = _Named("AsyncGenerator", _ABC + "AsyncGenerator", 2, False, (_NoneType,))
ContextManager = _Named("ContextManager", "contextlib.AbstractContextManager", 2, False, (bool | None,))
AsyncContextManager = _Named("AsyncContextManager", "contextlib.AbstractAsyncContextManager", 2, False, (bool | None,))
Tuple = _NamedTuples("Tuple", "tuple", -1)
Callable = _NamedCallable("Callable", _ABC + "Callable", 2)
del _name, _path, _count, _subscribe


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


# ---- generic classes

def _subscripted(cls, item):
    """`cls[item]` of Generic, Protocol, or a class below them."""
    items = _tuple_of(item)
    if cls in (Generic, Protocol):
        if not items:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        plain = [i.__args__[0] if isinstance(i, _UnpackAlias) else i for i in items]
        if not all(isinstance(i, _VARIABLES) for i in plain):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
        if len(set(plain)) != len(plain):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _Alias(cls, items)
    parameters = cls.__parameters__
    if not parameters:
        raise TypeError(f"{cls} is not a generic class")
    items = _flat_arguments(items)
    bound = _bindings(cls, parameters, items)
    args = []
    for parameter in parameters:
        value = bound[id(parameter)]
        args.extend(value) if isinstance(parameter, TypeVarTuple) else args.append(value)
    return _Alias(cls, tuple(_NoneType if a is None else ForwardRef(a) if isinstance(a, str) else a for a in args))


def _init_subclass(cls):
    """Finds the parameters of a class below Generic that was written without a list of them."""
    own = cls.__dict__
    bases = own.get("__orig_bases__")
    plain = Generic in bases if bases is not None else Generic in cls.__bases__ and cls.__name__ != "Protocol" and not isinstance(cls, _TypedDictMeta)
    if plain:
        raise TypeError("Cannot inherit from plain Generic")
    parameters = ()
    if bases is not None:
        parameters = _parameters(bases)
        listed = None
        for base in bases:
            origin = getattr(base, "__origin__", None)
            if origin is Generic or origin is Protocol and isinstance(base, _Alias):
                if listed is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                listed, of = base.__parameters__, origin.__name__
        if listed is not None:
            missing = [p for p in parameters if p not in listed]
            if missing:
                raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in {of}[{', '.join(map(str, listed))}]")
            parameters = listed
    cls.__parameters__ = parameters


# ---- protocols

_NOT_MEMBERS = frozenset({
    "__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__slots__", "__init__", "__annotations__", "__parameters__", "__orig_bases__", "__orig_class__",
    "__abstractmethods__", "__firstlineno__", "__static_attributes__", "__type_params__", "__subclasshook__", "__class_getitem__", "__match_args__", "__new__",
    "__protocol_attrs__", "__non_callable_proto_members__", "_abc_registry", "_is_protocol", "_is_runtime_protocol", "_abc_impl",
})


def _members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ not in ("Protocol", "Generic"):
            names.update(n for n in (*base.__dict__, *base.__dict__.get("__annotations__", ())) if n not in _NOT_MEMBERS and not n.startswith("_abc_"))
    return names


def _static(obj, name):
    """An attribute without asking descriptors; NoDefault when there is none."""
    own = None
    if not isinstance(obj, type):
        try:
            own = object.__getattribute__(obj, "__dict__")
        except AttributeError:
            pass
    for holder in (*((own,) if isinstance(own, dict) else ()), *(c.__dict__ for c in (obj if isinstance(obj, type) else type(obj)).__mro__)):
        if name in holder:
            return holder[name]
    return NoDefault


_PROTOCOL_BASES = {
    "collections.abc": ("Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Hashable", "Sized", "Container", "Collection", "Reversible", "Buffer"),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
}


class _ProtocolMeta(_ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == "Protocol" and bases == (Generic,):
            pass
        elif Protocol in bases:
            for base in bases:
                fine = base in (object, Generic, Protocol) or base.__name__ in _PROTOCOL_BASES.get(base.__module__, ()) or base.__dict__.get("_is_protocol")
                if not fine:
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if cls.__dict__.get("_is_protocol"):
            cls.__protocol_attrs__ = _members(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if cls.__dict__.get("_is_protocol"):
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            data = sorted(n for n in cls.__protocol_attrs__ if not callable(getattr(cls, n, None)))
            if data and cls.__dict__.get("__subclasshook__") is _protocol_hook:
                raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {str(data)[1:-1]}.")
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if type.__instancecheck__(cls, instance) or any(issubclass(type(instance), r) for r in cls._abc_registry):
            return True
        for name in cls.__protocol_attrs__:
            found = _static(instance, name)
            if found is NoDefault or found is None and callable(getattr(cls, name, None)):
                return False
        return True


def _protocol_subclasshook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in base.__dict__.get("__annotations__", ()) and getattr(base, "_is_protocol", False):
                break
        else:
            return NotImplemented
    return True


_protocol_hook = classmethod(_protocol_subclasshook)


def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    # The next `__init__` behind the protocols is what the class has.
    inits = (base.__dict__.get("__init__") for base in cls.__mro__)
    cls.__init__ = next((init for init in inits if init is not None and init is not _no_init_or_replace_init), object.__init__)
    cls.__init__(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A base of classes that say what others must have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _protocol_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Lets isinstance and issubclass ask a protocol."""
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and bool(getattr(tp, "_is_protocol", False)) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


# ---- names for types

def _caller(depth=1):
    return _sys._getframemodulename(depth + 1) or "__main__"


class NewType:
    """A name for a type that checkers tell from it."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = _caller()

    def __mro_entries__(self, bases):
        this = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                made = cls.__name__
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: `{made} = NewType({made!r}, {this})`")

        return (Dummy,)

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


AnyStr = TypeVar("AnyStr", bytes, str)


class ForwardRef:
    """A type that is written as text."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            self.__forward_code__ = compile(f"({arg},)[0]" if arg.startswith("*") else arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_evaluated__, self.__forward_value__ = False, None
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class

    def __repr__(self):
        module = f", module={self.__forward_module__!r}" if self.__forward_module__ else ""
        return f"ForwardRef({self.__forward_arg__!r}{module})"

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def _evaluated(self, globalns, localns, seen=frozenset()):
        if self.__forward_arg__ in seen:
            return self
        if self.__forward_module__ is not None:
            globalns = vars(_sys.modules[self.__forward_module__]) if self.__forward_module__ in _sys.modules else globalns
        value = _checked(eval(self.__forward_code__, globalns, localns), "Forward references must evaluate to types.", True)
        return _evaluated(value, globalns, localns, seen | {self.__forward_arg__})


def _evaluated(tp, globalns, localns, seen=frozenset()):
    """A type with all that is written as text evaluated."""
    if isinstance(tp, ForwardRef):
        return tp._evaluated(globalns, localns, seen)
    if isinstance(tp, _NativeAlias):
        args = tuple(ForwardRef(a) if isinstance(a, str) else a for a in tp.__args__)
    elif isinstance(tp, (_Alias, _UnionType)):
        args = tp.__args__
    else:
        return tp
    new = tuple(_evaluated(a, globalns, localns, seen) for a in args)
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
    if getattr(tp, "__origin__", None) in (Required, NotRequired, ReadOnly) and isinstance(tp, _Alias):
        return _stripped(tp.__args__[0])
    if isinstance(tp, (_Alias, _NativeAlias, _UnionType)):
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
    if isinstance(tp, (_Alias, _Named, _NativeAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return _UnionType if isinstance(tp, _UnionType) else None


def get_args(tp):
    """The arguments of an alias."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_Alias, _NativeAlias)):
        args = tp.__args__
        if _is_callable(tp.__origin__) and not (len(args) == 2 and _is_parameter_list(args[0])):
            args = (list(args[:-1]), args[-1])
        return args
    return tp.__args__ if isinstance(tp, _UnionType) else ()


# ---- dicts with known keys

class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases if type.__subclasscheck__(Generic, base)) else ()
        if generic and "__orig_bases__" not in ns:
            ns["__orig_bases__"] = bases
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(made, "__orig_bases__"):
            made.__orig_bases__ = bases
        annotations, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in bases:
            of = base.__dict__.get
            annotations.update(of("__annotations__", {}))
            base_required, base_optional = of("__required_keys__", set()), of("__optional_keys__", set())
            required = (required | base_required) - base_optional
            optional = (optional | base_optional) - base_required
            readonly |= of("__readonly_keys__", set())
            mutable |= of("__mutable_keys__", set())
        for key, kind in ns.get("__annotations__", {}).items():
            kind = _checked(kind, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", True)
            annotations[key] = kind
            needed, fixed = total, False
            while isinstance(kind, _Alias):
                needed = True if kind.__origin__ is Required else False if kind.__origin__ is NotRequired else needed
                fixed = fixed or kind.__origin__ is ReadOnly
                if kind.__origin__ not in (Required, NotRequired, ReadOnly) and not isinstance(kind, _AnnotatedAlias):
                    break
                kind = kind.__args__[0]
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
            (readonly if fixed else mutable).add(key)
            (mutable if fixed else readonly).discard(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__readonly_keys__, made.__mutable_keys__ = frozenset(readonly), frozenset(mutable)
        made.__total__ = total
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


def TypedDict(typename, fields=NoDefault, /, *, total=True):
    """A dict with known keys: a base of classes, or a function that makes them."""
    fields = {} if fields is NoDefault or fields is None else dict(fields)
    made = _TypedDictMeta(typename, (), {"__annotations__": fields, "__module__": _caller()}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


# ---- tuples with names

_KEPT = frozenset({"__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make", "_replace", "_asdict", "_source"})
_SPECIAL = frozenset({"__module__", "__name__", "__annotations__", "__qualname__", "__classcell__", "__orig_bases__", "__type_params__", "__parameters__"})


def _named_tuple(name, kinds, defaults, module):
    from collections import namedtuple
    kinds = {n: _checked(t, f"field {n} annotation must be a type") for n, t in kinds}
    made = namedtuple(name, kinds, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = kinds
    return made


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        kinds = ns.get("__annotations__", {})
        defaulted = []
        for name in kinds:
            if name in ns:
                defaulted.append(name)
            elif defaulted:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{'s' if len(defaulted) > 1 else ''} {', '.join(defaulted)}")
        made = _named_tuple(typename, kinds.items(), [ns[n] for n in defaulted], ns["__module__"])
        made.__bases__ = tuple(tuple if base is _NamedTuple else base for base in bases)
        if Generic in bases:
            made.__class_getitem__ = classmethod(_subscripted)
        for key, value in ns.items():
            if key in _KEPT:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in made._fields and key not in ("__annotations__", "__qualname__", "__classcell__", "__module__"):
                setattr(made, key, value)
                hook = getattr(type(value), "__set_name__", None)
                if hook is not None:
                    hook(value, made, key)
        if Generic in bases:
            made.__init_subclass__()
        return made


def NamedTuple(typename, fields=NoDefault, /, **kwargs):
    """A tuple with names: a base of classes, or a function that makes them."""
    pairs = kwargs.items() if fields is NoDefault or fields is None else fields
    made = _named_tuple(typename, pairs, (), _caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


def _named_tuple_entries(bases):
    assert NamedTuple in bases
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _named_tuple_entries


# ---- marks

def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
    return obj


def assert_never(arg, /):
    text = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {text[:100] + '...' if len(text) > 100 else text}")


def _mark(name, f):
    try:
        setattr(f, name, True)
    except (AttributeError, TypeError):
        pass
    return f


def final(f):
    return _mark("__final__", f)


def override(method, /):
    return _mark("__override__", method)


def no_type_check(arg):
    if isinstance(arg, type):
        for value in arg.__dict__.values():
            if getattr(value, "__qualname__", None) == f"{arg.__qualname__}.{getattr(value, '__name__', '')}":
                no_type_check(value)
    return _mark("__no_type_check__", arg)


def no_type_check_decorator(decorator):
    import functools

    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default, "frozen_default": frozen_default,
            "field_specifiers": field_specifiers, "kwargs": kwargs,
        }
        return cls_or_fn
    return decorator


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation "
        "that is not @overload-ed.")


def overload(func):
    f = getattr(func, "__func__", func)
    try:
        _overloads.setdefault((f.__module__, f.__qualname__), {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    f = getattr(func, "__func__", func)
    return list(_overloads.get((getattr(f, "__module__", None), f.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()


# ---- what has a special method

def _supports(name, method, doc):
    cls = _ProtocolMeta(name, (Protocol,), {"__module__": "typing", "__qualname__": name, "__slots__": (), "__doc__": doc, method.__name__: _abstractmethod(method)})
    globals()[name] = runtime_checkable(cls)


def _define_supports():
    def __int__(self) -> int: pass
    def __float__(self) -> float: pass
    def __complex__(self) -> complex: pass
    def __bytes__(self) -> bytes: pass
    def __index__(self) -> int: pass
    def __abs__(self): pass
    def __round__(self, ndigits: int = 0): pass
    for name, method in [("Int", __int__), ("Float", __float__), ("Complex", __complex__), ("Bytes", __bytes__), ("Index", __index__), ("Abs", __abs__), ("Round", __round__)]:
        _supports("Supports" + name, method, f"An ABC with one abstract method {method.__name__}.")
    for name in ("SupportsAbs", "SupportsRound"):
        globals()[name].__parameters__ = (TypeVar("T_co", covariant=True),)


_define_supports()


class IO(Generic[AnyStr]):
    """A file of text or bytes."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()
