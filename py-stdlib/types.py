"""Names for types that have no built-in name, and helpers to make classes."""

import sys

from _wicket import SimpleNamespace

__all__ = [
    "FunctionType", "LambdaType", "CodeType", "MappingProxyType", "SimpleNamespace", "CellType", "GeneratorType", "CoroutineType",
    "AsyncGeneratorType", "MethodType", "BuiltinFunctionType", "BuiltinMethodType", "WrapperDescriptorType", "MethodWrapperType",
    "MethodDescriptorType", "ClassMethodDescriptorType", "ModuleType", "TracebackType", "FrameType", "GetSetDescriptorType",
    "MemberDescriptorType", "new_class", "resolve_bases", "prepare_class", "get_original_bases", "DynamicClassAttribute", "coroutine",
    "GenericAlias", "UnionType", "EllipsisType", "NoneType", "NotImplementedType",
]


def _f(): pass


FunctionType = LambdaType = type(_f)
CodeType = type(_f.__code__)
GeneratorType = type((lambda: (yield))())
NoneType, EllipsisType, NotImplementedType = type(None), type(...), type(NotImplemented)
BuiltinFunctionType = BuiltinMethodType = type(len)
ModuleType = type(sys)
MappingProxyType = type(type.__dict__)
GenericAlias = type(list[int])
UnionType = type(int | str)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
GetSetDescriptorType = type(int.__dict__["real"])
MemberDescriptorType = type(FunctionType.__dict__["__globals__"])


async def _coroutine(): pass


_c = _coroutine()
CoroutineType = type(_c)
_c.close()


async def _async_generator():
    yield


AsyncGeneratorType = type(_async_generator())


class _C:
    def _m(self): pass


MethodType = type(_C()._m)


def _cell_type():
    x = None
    return type((lambda: x).__closure__[0])


CellType = _cell_type()

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
    FrameType = type(_error.__traceback__.tb_frame)

del _f, _C, _c, _coroutine, _async_generator, _cell_type


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as a `class` statement does."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    """Bases with what their __mro_entries__ say in their places."""
    new, changed = [], False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            new.append(base)
            continue
        changed = True
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        new.extend(entries)
    return tuple(new) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace and the other keywords of a class statement."""
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass") if "metaclass" in kwds else type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _most_derived(meta, bases)
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, "__prepare__") else {}
    return meta, namespace, kwds


def _most_derived(meta, bases):
    winner = meta
    for base in bases:
        kind = type(base)
        if issubclass(winner, kind):
            continue
        if not issubclass(kind, winner):
            raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
        winner = kind
    return winner


def get_original_bases(cls, /):
    """The bases as they were written, before __mro_entries__."""
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None


class DynamicClassAttribute:
    """A property for instances that on the class gives way to the metaclass's __getattr__."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        doc = fget.__doc__ if self.overwrite_doc else None
        return self._with(fget, self.fset, self.fdel, doc or self.__doc__)

    def setter(self, fset):
        return self._with(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return self._with(self.fget, self.fset, fdel, self.__doc__)

    def _with(self, fget, fset, fdel, doc):
        made = type(self)(fget, fset, fdel, doc)
        made.overwrite_doc = self.overwrite_doc
        return made


_COROUTINE, _ITERABLE_COROUTINE, _GENERATOR = 0x80, 0x100, 0x20


def coroutine(func):
    """Lets what a generator function gives be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if isinstance(func, FunctionType):
        flags = func.__code__.co_flags
        if flags & (_COROUTINE | _ITERABLE_COROUTINE):
            return func
        if flags & _GENERATOR:
            import _wicket
            return _wicket.make_awaitable(func)
    import functools

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        return _awaitable(func(*args, **kwargs))
    return wrapped


def _awaitable(made):
    import collections.abc
    if isinstance(made, CoroutineType) or isinstance(made, GeneratorType) and made.gi_code.co_flags & _ITERABLE_COROUTINE:
        return made
    if isinstance(made, collections.abc.Generator) and not isinstance(made, collections.abc.Coroutine):
        return _GeneratorWrapper(made)
    return made


class _GeneratorWrapper:
    """Another's generator that can be awaited."""

    def __init__(self, gen):
        self._gen = gen
        self.__name__, self.__qualname__ = getattr(gen, "__name__", None), getattr(gen, "__qualname__", None)

    def send(self, value):
        return self._gen.send(value)

    def throw(self, *args):
        return self._gen.throw(*args)

    def close(self):
        return self._gen.close()

    def __next__(self):
        return next(self._gen)

    def __iter__(self):
        return self._gen if isinstance(self._gen, GeneratorType) else self

    __await__ = __iter__
