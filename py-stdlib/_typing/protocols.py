"""Classes that say what others must have, and files."""

__name__ = "typing"  # That is where the functions and classes say they are.

from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod

from _typing.arguments import _GENERIC_BASES
from _typing.basis import AnyStr, Generic, NoDefault, TypeVar


_NOT_MEMBERS = frozenset({
    "__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__slots__", "__init__", "__annotations__", "__parameters__", "__orig_bases__", "__orig_class__",
    "__abstractmethods__", "__firstlineno__", "__static_attributes__", "__type_params__", "__subclasshook__", "__class_getitem__", "__match_args__", "__new__",
    "__protocol_attrs__", "__non_callable_proto_members__", "_is_protocol", "_is_runtime_protocol", "_abc_impl",
})


def _members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ not in ("Protocol", "Generic"):
            names |= {*base.__dict__, *base.__dict__.get("__annotations__", ())}
    return {name for name in names - _NOT_MEMBERS if not name.startswith("_abc_")}


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
        if type.__instancecheck__(cls, instance) or any(issubclass(type(instance), r) for r in cls._abc_impl):
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
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _protocol_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


_GENERIC_BASES.append(Protocol)


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
