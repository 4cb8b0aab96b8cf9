"""Forms and classes with their arguments."""

__name__ = "typing"  # That is where the functions and classes say they are.

import sys as _sys
from types import GenericAlias as _NativeAlias

from _typing.arguments import _GENERIC_BASES, _checked, _parameters, _substituted, _tuple_of
from _typing.basis import Generic, Unpack, _Base, _SpecialForm, _show


class _GenericAlias(_Base):
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
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, item):
        if self.__origin__ in _GENERIC_BASES:
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        return self._with(_substituted(self, item))

    def __call__(self, *args, **kwds):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot instantiate {self.__origin__!r}")
        made = self.__origin__(*args, **kwds)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return _with_generic(self, bases)
        if origin is Generic:
            behind = bases[bases.index(self) + 1:]
            if any(base in bases for base in _GENERIC_BASES[1:]) or any(_lists_generics(b) and b is not self for b in behind):
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
        origin = getattr(_sys.modules["typing"], self._name) if self._name else self.__origin__
        args = self.__args__[0] if len(self.__args__) == 1 and not isinstance(self.__args__[0], tuple) else self.__args__
        return operator.getitem, (origin, args)


def _lists_generics(base):
    """Whether a base is an alias of typing, or the list of variables of `class C[T]`."""
    return isinstance(base, (_GenericAlias, _SpecialGenericAlias)) or type(base) is _NativeAlias and base.__origin__ is Generic


def _with_generic(alias, bases):
    """The bases that an alias of typing stands for: its class, and Generic unless another one behind brings it."""
    entries = [] if alias.__origin__ in bases else [alias.__origin__]
    for base in bases[bases.index(alias) + 1:]:
        if isinstance(base, (_GenericAlias, _SpecialGenericAlias, _NativeAlias)) or isinstance(base, type) and issubclass(base, Generic):
            return tuple(entries)
    return (*entries, Generic)


class _SpecialGenericAlias(_Base):
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
        items = tuple([_checked(i, "Parameters to generic types must be types.") for i in _tuple_of(item)])
        if self._count == 0:
            raise TypeError(f"{self} is not a generic class")
        missing = self._count - len(items)
        if 0 < missing <= len(self._defaults):
            items += self._defaults[-missing:]
        elif missing:
            least = "at least " if self._defaults and missing > 0 else ""
            raise TypeError(f"Too {'few' if missing > 0 else 'many'} arguments for {self}; actual {len(items)}, expected {least}{self._count - (len(self._defaults) if missing > 0 else 0)}")
        return _GenericAlias(self.__origin__, items, self._name, self._inst)

    def __call__(self, *args, **kwds):
        if self._inst:
            return self.__origin__(*args, **kwds)
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __mro_entries__(self, bases):
        return _with_generic(self, bases)

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(type(instance))

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            cls = cls.__origin__
        if isinstance(cls, _GenericAlias):
            raise TypeError("Subscripted generics cannot be used with class and instance checks")
        return issubclass(cls, self.__origin__)
