"""Dicts with known keys and tuples with names."""

__name__ = "typing"  # That is where the functions and classes say they are.

from _typing.aliases import _GenericAlias
from _typing.arguments import _checked
from _typing.basis import Generic, NoDefault, NotRequired, ReadOnly, Required, _caller, _deprecate
from _typing.generics import _subscripted
from _typing.special_aliases import _AnnotatedAlias


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
            while isinstance(kind, _GenericAlias):
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


def _deprecate_missing_fields(kind, name, fields, empty):
    """Warns who made a NamedTuple or TypedDict without its fields."""
    how = "Failing to pass a value for" if fields is NoDefault else "Passing `None` as"
    what = "dictionary" if empty == "{}" else "list"
    _deprecate(f"{how} the 'fields' parameter is deprecated and will be disallowed in Python 3.15. To create a {kind} class with 0 fields "
               f"using the functional syntax, pass an empty {what}, e.g. `{name} = {kind}({name!r}, {empty})`.", 4)


def TypedDict(typename, fields=NoDefault, /, *, total=True):
    """A dict with known keys: a base of classes, or a function that makes them."""
    if fields is NoDefault or fields is None:
        _deprecate_missing_fields("TypedDict", typename, fields, "{}")
        fields = {}
    fields = dict(fields)
    made = _TypedDictMeta(typename, (), {"__annotations__": fields, "__module__": _caller()}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


_KEPT = frozenset({"__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make", "_replace", "_asdict", "_source"})
_SPECIAL = frozenset({"__module__", "__name__", "__annotations__", "__qualname__", "__classcell__", "__orig_bases__", "__type_params__", "__parameters__"})


def _named_tuple(name, kinds, defaults, module):
    from collections import namedtuple
    kinds = {n: _checked(t, f"field {n} annotation must be a type") for n, t in kinds}
    made = namedtuple(name, kinds, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = kinds
    return made


class NamedTupleMeta(type):
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
        made.__bases__ = tuple([tuple if base is _NamedTuple else base for base in bases])
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
    if kwargs and fields is None:
        raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
    if kwargs and fields is not NoDefault:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    if kwargs:
        _deprecate("Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in Python 3.15. "
                   "Use the class-based or functional syntax instead.")
        fields = kwargs.items()
    elif fields is NoDefault or fields is None:
        _deprecate_missing_fields("NamedTuple", typename, fields, "[]")
        fields = ()
    made = _named_tuple(typename, fields, (), _caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _named_tuple_entries(bases):
    assert NamedTuple in bases
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _named_tuple_entries
