"""Names for annotations. They say what is meant; nothing here checks it."""

import sys as _sys
from types import GenericAlias as _GenericAlias

_GENERICS = {
    "List": "list", "Dict": "dict", "Set": "set", "FrozenSet": "frozenset", "Tuple": "tuple", "Type": "type",
    "DefaultDict": "collections.defaultdict", "OrderedDict": "collections.OrderedDict", "Counter": "collections.Counter", "ChainMap": "collections.ChainMap",
    "Deque": "collections.deque", "Iterable": "collections.abc.Iterable", "Iterator": "collections.abc.Iterator", "Generator": "collections.abc.Generator",
    "Callable": "collections.abc.Callable", "Sequence": "collections.abc.Sequence", "MutableSequence": "collections.abc.MutableSequence",
    "Mapping": "collections.abc.Mapping", "MutableMapping": "collections.abc.MutableMapping", "AbstractSet": "collections.abc.Set", "MutableSet": "collections.abc.MutableSet",
    "Collection": "collections.abc.Collection", "Container": "collections.abc.Container", "Hashable": "collections.abc.Hashable", "Sized": "collections.abc.Sized",
    "Reversible": "collections.abc.Reversible", "Awaitable": "collections.abc.Awaitable", "Coroutine": "collections.abc.Coroutine", "AsyncIterable": "collections.abc.AsyncIterable",
    "AsyncIterator": "collections.abc.AsyncIterator", "AsyncGenerator": "collections.abc.AsyncGenerator", "ContextManager": "contextlib.AbstractContextManager",
    "AsyncContextManager": "contextlib.AbstractAsyncContextManager", "KeysView": "collections.abc.KeysView", "ItemsView": "collections.abc.ItemsView",
    "ValuesView": "collections.abc.ValuesView", "ByteString": "collections.abc.ByteString", "Pattern": "re.Pattern", "Match": "re.Match",
}

_FORMS = (
    "Any ClassVar Final Literal Optional Union Annotated Concatenate LiteralString Never NoReturn NotRequired Required ReadOnly Self TypeAlias TypeGuard TypeIs Unpack"
).split()


def _show(kind):
    if kind is ...:
        return "..."
    if isinstance(kind, type) and not hasattr(kind, "__origin__"):
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(kind, list):
        return "[" + ", ".join(map(_show, kind)) + "]"
    return repr(kind)


class _Form:
    """A name such as ClassVar; with brackets it makes an _Alias."""

    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if self._name == "Optional":
            return Union[items[0], None]
        if self._name == "Union":
            return _union(items)
        if self._name == "Annotated":
            return _Annotated(items[0], items[1:])
        return _Alias(self, items)

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")


class _Alias:
    """A form or a class with its arguments, as `Literal[1]`."""

    def __init__(self, origin, args, name=None):
        self._form, self.__args__, self._name = origin, args, name
        self.__origin__ = origin
        self.__parameters__ = _parameters(args)

    def __repr__(self):
        if self.__origin__ is Union:
            if len(self.__args__) == 2 and type(None) in self.__args__:
                other = self.__args__[0] if self.__args__[1] is type(None) else self.__args__[1]
                return f"typing.Optional[{_show(other)}]"
            return f"typing.Union[{', '.join('None' if a is type(None) else _show(a) for a in self.__args__)}]"
        if getattr(self._form, "_name", None) == "Literal":
            return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"
        base = f"typing.{self._name}" if self._name else _show(self._form)
        args = self.__args__
        if self._name == "Callable" and args:
            inner = "..." if args[0] is ... else "[" + ", ".join(map(_show, args[:-1])) + "]"
            return f"{base}[{inner}, {'None' if args[-1] is type(None) else _show(args[-1])}]"
        return f"{base}[{', '.join('None' if a is type(None) else _show(a) for a in args) or '()'}]"

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        if self.__origin__ is Union:
            return other.__origin__ is Union and set(self.__args__) == set(other.__args__)
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((id(self.__origin__), frozenset(self.__args__) if self.__origin__ is Union else self.__args__))

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        given = dict(zip(self.__parameters__, items))
        return _Alias(self.__origin__, tuple(_substituted(a, given) for a in self.__args__), self._name)

    def __call__(self, *args, **kwds):
        if isinstance(self.__origin__, type):
            return self.__origin__(*args, **kwds)
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        if self.__origin__ is Protocol or self.__origin__ is Generic:
            return (self.__origin__,)
        return (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, instance):
        if self.__origin__ is Union:
            return isinstance(instance, self.__args__)
        if self._name and not self.__args__:
            return isinstance(instance, self.__origin__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        if self.__origin__ is Union:
            return issubclass(cls, self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


class _Named:
    """An old name of a class, such as List for list."""

    def __init__(self, name, path):
        self._name, self._path = name, path

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

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if self._name == "Callable":
            first = items[0]
            items = (*(first if isinstance(first, list) else (first,)), items[1])
        return _Alias(self.__origin__, tuple(type(None) if i is None else i for i in items), self._name)

    def __call__(self, *args, **kwds):
        if self._path.startswith("collections.") and not self._path.startswith("collections.abc"):
            return self.__origin__(*args, **kwds)
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self._path}() instead")

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Annotated:
    def __init__(self, origin, metadata):
        self.__origin__, self.__metadata__, self.__args__ = origin, metadata, (origin,)

    def __repr__(self):
        return f"typing.Annotated[{_show(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        return isinstance(other, _Annotated) and (self.__origin__, self.__metadata__) == (other.__origin__, other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))


def _parameters(args):
    found = []
    for arg in args:
        for each in (arg,) if isinstance(arg, TypeVar) else getattr(arg, "__parameters__", ()):
            if each not in found:
                found.append(each)
    return tuple(found)


def _substituted(arg, given):
    if arg in given if isinstance(arg, TypeVar) else False:
        return given[arg]
    inner = getattr(arg, "__parameters__", ())
    return arg[tuple(given.get(p, p) for p in inner)] if inner and not isinstance(arg, type) else arg


def _union(items):
    flat = []
    for item in items:
        item = type(None) if item is None else item
        inner = item.__args__ if getattr(item, "__origin__", None) is Union or type(item).__name__ == "UnionType" else (item,)
        for each in inner:
            if each not in flat:
                flat.append(each)
    return flat[0] if len(flat) == 1 else _Alias(Union, tuple(flat))


_native = type(list)


def _native_type_var():
    scope = {}
    exec("def f[T, *Ts, **P](): pass\nparameters = f.__type_params__", scope)
    return [type(p) for p in scope["parameters"]]


TypeVar, TypeVarTuple, ParamSpec = _native_type_var()


def _type_alias_type():
    scope = {}
    exec("type X = int", scope)
    return type(scope["X"])


TypeAliasType = _type_alias_type()

for _name in _FORMS:
    globals()[_name] = _Form(_name)
for _name, _path in _GENERICS.items():
    globals()[_name] = _Named(_name, _path)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


Text = str
AnyStr = TypeVar("AnyStr", bytes, str)
TYPE_CHECKING = False
NoneType = type(None)


class Generic:
    """A base of classes with type parameters."""

    __slots__ = ()

    def __class_getitem__(cls, item):
        items = item if isinstance(item, tuple) else (item,)
        return _Alias(cls, items)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "__orig_bases__" in cls.__dict__ and not cls.__dict__.get("__type_params__"):
            cls.__parameters__ = _parameters(cls.__orig_bases__)


class _ProtocolMeta(type):
    def __instancecheck__(cls, instance):
        return _follows(cls, type(instance), instance) if cls.__dict__.get("_is_protocol") else super().__instancecheck__(instance)

    def __subclasscheck__(cls, other):
        if super().__subclasscheck__(other):
            return True
        return _follows(cls, other, other) if cls.__dict__.get("_is_protocol") and cls is not Protocol else False


def _follows(protocol, cls, instance):
    if type.__subclasscheck__(protocol, cls):
        return True
    if not protocol.__dict__.get("_is_runtime_protocol"):
        raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
    return all(hasattr(instance, name) for name in _protocol_members(protocol))


def _protocol_members(protocol):
    names = set()
    for base in protocol.__mro__:
        if base.__dict__.get("_is_protocol") and base is not Protocol:
            names.update(base.__dict__.get("__annotations__", {}))
            names.update(n for n in base.__dict__ if not (n.startswith("_") and n in _NOT_MEMBERS) and not n.startswith("_is_"))
    return names


_NOT_MEMBERS = {
    "__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__slots__", "__init__", "__annotations__", "__parameters__", "__orig_bases__", "__abstractmethods__",
    "__firstlineno__", "__static_attributes__", "__type_params__", "__subclasshook__", "__class_getitem__", "__match_args__", "__init_subclass__", "__new__",
}


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A base of classes that say what others must have."""

    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol and "__init__" not in cls.__dict__:
            cls.__init__ = _no_protocol_init


def _no_protocol_init(self, *args, **kwargs):
    if type(self).__dict__.get("_is_protocol"):
        raise TypeError("Protocols cannot be instantiated")


def runtime_checkable(cls):
    if not cls.__dict__.get("_is_protocol"):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def NewType(name, tp):
    return _NewType(name, tp)


class _NewType:
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
    return obj


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def _unchanged(x):
    return x


no_type_check = final = override = _unchanged


def _mark(name):
    def mark(f):
        try:
            setattr(f, name, True)
        except (AttributeError, TypeError):
            pass
        return f
    return mark


final, override = _mark("__final__"), _mark("__override__")


def overload(func):
    def overload_dummy(*args, **kwds):
        raise NotImplementedError(
            "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed."
        )
    return overload_dummy


def get_overloads(func):
    return []


def clear_overloads():
    pass


def dataclass_transform(**options):
    return _unchanged


def get_origin(tp):
    if isinstance(tp, _Annotated):
        return Annotated
    if isinstance(tp, _Named):
        return tp.__origin__
    return Generic if tp is Generic else getattr(tp, "__origin__", None)


def get_args(tp):
    if isinstance(tp, _Annotated):
        return (tp.__origin__, *tp.__metadata__)
    args = getattr(tp, "__args__", ())
    from collections.abc import Callable as plain
    if getattr(tp, "__origin__", None) is plain and args and args[0] is not ...:
        return (list(args[:-1]), args[-1])
    return args


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def is_protocol(tp, /):
    return isinstance(tp, type) and bool(tp.__dict__.get("_is_protocol")) and tp is not Protocol


def get_protocol_members(tp, /):
    return frozenset(_protocol_members(tp))


class ForwardRef:
    def __init__(self, arg, **options):
        self.__forward_arg__ = arg

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Annotations with those written as text evaluated."""
    found = {}
    holders = reversed(obj.__mro__) if isinstance(obj, type) else [obj]
    for holder in holders:
        scope = globalns
        if scope is None:
            scope = getattr(obj, "__globals__", None) or vars(_sys.modules.get(getattr(holder, "__module__", ""), _sys))
        annotations = holder.__dict__.get("__annotations__", {}) if isinstance(holder, type) else getattr(holder, "__annotations__", {})
        for name, value in annotations.items():
            if isinstance(value, str):
                value = eval(value, scope, localns)
            value = type(None) if value is None else value
            if isinstance(value, _Annotated) and not include_extras:
                value = value.__origin__
            found[name] = value
    return found


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        made = type.__new__(_TypedDictMeta, name, (dict,), ns)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        for key, kind in ns.get("__annotations__", {}).items():
            annotations[key] = kind
            form = getattr(getattr(kind, "__origin__", None), "_name", None)
            (required if form == "Required" or (total and form != "NotRequired") else optional).add(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__, made.__total__ = frozenset(required), frozenset(optional), total
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


class _TypedDictForm:
    def __call__(self, typename, fields, /, *, total=True):
        return _TypedDictMeta(typename, (), {"__annotations__": dict(fields)}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)

    def __repr__(self):
        return "<function TypedDict>"


TypedDict = _TypedDictForm()
_TypedDictBase = type.__new__(_TypedDictMeta, "TypedDict", (), {})


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if _NamedTupleBase is None:
            return type.__new__(cls, typename, bases, ns)
        from collections import namedtuple
        kinds = ns.get("__annotations__", {})
        defaults = []
        for name in kinds:
            if name in ns:
                defaults.append(ns[name])
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{'s' if len(defaults) > 1 else ''} " + ", ".join(n for n in kinds if n in ns))
        made = namedtuple(typename, kinds, defaults=defaults, module=ns["__module__"])
        made.__annotations__ = dict(kinds)
        for key, value in ns.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace", "_asdict"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ("__module__", "__annotations__", "__qualname__", "__classcell__", "__firstlineno__", "__static_attributes__") and key not in kinds:
                setattr(made, key, value)
        return made


_NamedTupleBase = None
_NamedTupleBase = _NamedTupleMeta("NamedTuple", (), {"__slots__": ()})


class _NamedTupleForm:
    def __call__(self, typename, fields=(), /):
        fields = list(fields)
        from collections import namedtuple
        made = namedtuple(typename, [name for name, _ in fields])
        made.__annotations__ = dict(fields)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)

    def __repr__(self):
        return "<function NamedTuple>"


NamedTuple = _NamedTupleForm()


class SupportsInt(Protocol):
    def __int__(self): ...


class SupportsFloat(Protocol):
    def __float__(self): ...


class SupportsComplex(Protocol):
    def __complex__(self): ...


class SupportsBytes(Protocol):
    def __bytes__(self): ...


class SupportsIndex(Protocol):
    def __index__(self): ...


class SupportsAbs(Protocol):
    def __abs__(self): ...


class SupportsRound(Protocol):
    def __round__(self, ndigits=0): ...


for _class in (SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound):
    runtime_checkable(_class)


class IO(Generic):
    pass


class TextIO(IO):
    pass


class BinaryIO(IO):
    pass


del _name, _path, _class
__all__ = [name for name in globals() if not name.startswith("_")]
