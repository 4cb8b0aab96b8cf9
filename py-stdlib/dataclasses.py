"""Classes whose fields are their annotations."""

__all__ = ["FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "Field", "asdict", "astuple", "dataclass", "field", "fields", "is_dataclass", "make_dataclass", "replace"]


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _Sign:
    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return self._name


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


MISSING, KW_ONLY, _FACTORY = _MISSING_TYPE(), _KW_ONLY_TYPE(), _HAS_DEFAULT_FACTORY_CLASS()
_FIELD, _CLASS_VAR, _INIT_VAR = _Sign("_FIELD"), _Sign("_FIELD_CLASSVAR"), _Sign("_FIELD_INITVAR")
_FIELDS, _PARAMS, _POST_INIT = "__dataclass_fields__", "__dataclass_params__", "__post_init__"


class InitVar:
    """An argument of __init__ that is not a field but goes to __post_init__."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        name = getattr(self.type, "__name__", None) if isinstance(self.type, type) else None
        return f"dataclasses.InitVar[{name or repr(self.type)}]"


class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        from types import MappingProxyType
        self.name = self.type = self._field_type = None
        self.default, self.default_factory, self.init, self.repr = default, default_factory, init, repr
        self.hash, self.compare, self.kw_only = hash, compare, kw_only
        self.metadata = MappingProxyType({} if metadata is None else metadata)

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    def __repr__(self):
        shown = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only", "_field_type")
        return "Field(" + ",".join(f"{n}={getattr(self, n)!r}" for n in shown) + ")"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _Params:
    def __init__(self, **options):
        self.__dict__.update(options)

    def __repr__(self):
        return "_DataclassParams(" + ",".join(f"{k}={v!r}" for k, v in self.__dict__.items()) + ")"


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    params = _Params(
        init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )

    def wrap(cls):
        return _process(cls, params)

    return wrap if cls is None else wrap(cls)


def _is_class_var(annotation):
    if isinstance(annotation, str):
        return annotation.removeprefix("typing.").startswith("ClassVar") or annotation.removeprefix("t.").startswith("ClassVar")
    origin = getattr(annotation, "__origin__", annotation)
    return getattr(origin, "_name", None) == "ClassVar" or _name_of(annotation) == "typing.ClassVar"


def _name_of(annotation):
    return "" if isinstance(annotation, type) else str(annotation).split("[")[0]


def _is_init_var(annotation):
    if isinstance(annotation, str):
        return annotation.removeprefix("dataclasses.").startswith("InitVar")
    return annotation is InitVar or type(annotation) is InitVar


def _collect(cls, name, annotation, kw_only):
    """The Field of one annotation."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        # A slot of the class is not a default.
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        made = field(default=default)
    made.name, made.type = name, annotation
    made._field_type = _CLASS_VAR if _is_class_var(annotation) else _INIT_VAR if _is_init_var(annotation) else _FIELD
    if made._field_type in (_CLASS_VAR, _INIT_VAR) and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is _CLASS_VAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
    return made


def _process(cls, params):
    if not isinstance(cls, type):
        cls.__module__
    setattr(cls, _PARAMS, params)
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    all_fields = {}
    any_frozen_base, has_bases = False, False
    for base in reversed(cls.__mro__[1:]):
        inherited = getattr(base, _FIELDS, None)
        if inherited is not None:
            has_bases = True
            all_fields.update(inherited)
            any_frozen_base = any_frozen_base or getattr(base, _PARAMS).frozen
    annotations = cls.__dict__.get("__annotations__", {})
    own, kw_only, marked = [], params.kw_only, False
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or (isinstance(annotation, str) and annotation in ("KW_ONLY", "dataclasses.KW_ONLY")):
            if marked:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only = marked = True
        else:
            own.append(_collect(cls, name, annotation, kw_only))
    for each in own:
        all_fields[each.name] = each
        if isinstance(getattr(cls, each.name, None), Field):
            if each.default is MISSING:
                delattr(cls, each.name)
            else:
                setattr(cls, each.name, each.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_bases:
        if any_frozen_base and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen_base and params.frozen and any(getattr(b, _PARAMS, None) and not getattr(b, _PARAMS).frozen for b in cls.__mro__[1:]):
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, all_fields)
    for build in (_add_init, _add_repr, _add_eq, _add_order, _add_frozen, _add_hash, _add_match_args):
        build(cls, all_fields, params)
    if "__replace__" not in cls.__dict__:
        cls.__replace__ = _replace
    if params.slots:
        cls = _with_slots(cls, all_fields, params)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(all_fields)
    return cls


def _signature_text(all_fields):
    def show(f):
        kind = f.type if isinstance(f.type, str) else getattr(f.type, "__name__", None) if isinstance(f.type, type) else repr(f.type)
        text = f"{f.name}: {kind!r}" if isinstance(f.type, str) else f"{f.name}: {kind}"
        if f.default is not MISSING:
            return f"{text} = {f.default!r}"
        return f"{text} = <factory>" if f.default_factory is not MISSING else text
    shown = [f for f in all_fields.values() if f.init and f._field_type is not _CLASS_VAR]
    named = [show(f) for f in shown if f.kw_only]
    return f"({', '.join([show(f) for f in shown if not f.kw_only] + (['*'] if named else []) + named)})"


def _define(cls, name, parameters, body, scope):
    """Functions are made from source, so that their arguments bind as those of written ones."""
    lines = "\n".join("  " + line for line in body) or "  pass"
    exec(f"def {name}({parameters}):\n{lines}", scope)
    made = scope[name]
    made.__qualname__ = f"{cls.__qualname__}.{name}"
    made.__module__ = cls.__module__
    return made


def _set(cls, name, function):
    """True when the class defined it itself."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, function)
    return False


def _add_init(cls, all_fields, params):
    wanted = [f for f in all_fields.values() if f._field_type is not _CLASS_VAR]
    if not params.init:
        return
    scope = {"MISSING": MISSING, "_FACTORY": _FACTORY, "_set": object.__setattr__, "__name__": cls.__module__}
    positional, keyword, body, seen_default = [], [], [], None
    this = "__dataclass_self__" if "self" in all_fields else "self"
    for f in wanted:
        scope[f"_type_{f.name}"] = f.type
        if f.init:
            text = f"{f.name}: _type_{f.name}"
            if f.default is not MISSING:
                scope[f"_default_{f.name}"] = f.default
                text += f" = _default_{f.name}"
            elif f.default_factory is not MISSING:
                text += " = _FACTORY"
            if not f.kw_only:
                if "=" in text:
                    seen_default = f.name
                elif seen_default:
                    raise TypeError(f"non-default argument {f.name!r} follows default argument {seen_default!r}")
            (keyword if f.kw_only else positional).append(text)
        value = f.name if f.init else None
        if f.default_factory is not MISSING:
            scope[f"_factory_{f.name}"] = f.default_factory
            made = f"_factory_{f.name}()"
            value = f"{made} if {f.name} is _FACTORY else {f.name}" if f.init else made
        elif not f.init and f.default is not MISSING and params.slots:
            scope[f"_default_{f.name}"] = f.default
            value = f"_default_{f.name}"
        if value is not None and f._field_type is _FIELD:
            body.append(f"_set({this}, {f.name!r}, {value})" if params.frozen else f"{this}.{f.name} = {value}")
    if hasattr(cls, _POST_INIT):
        body.append(f"{this}.{_POST_INIT}({', '.join(f.name for f in wanted if f._field_type is _INIT_VAR)})")
    parameters = [this, *positional, *(["*", *keyword] if keyword else [])]
    init = _define(cls, "__init__", ", ".join(parameters), body, scope)
    init.__annotations__ = {f.name: f.type for f in wanted if f.init} | {"return": None}
    _set(cls, "__init__", init)


def _add_repr(cls, all_fields, params):
    if not params.repr:
        return
    names = [f.name for f in all_fields.values() if f.repr and f._field_type is _FIELD]
    showing = set()

    def __repr__(self):
        if id(self) in showing:
            return "..."
        showing.add(id(self))
        try:
            return f"{type(self).__qualname__}({', '.join([f'{name}={getattr(self, name)!r}' for name in names])})"
        finally:
            showing.discard(id(self))

    __repr__.__qualname__ = f"{cls.__qualname__}.__repr__"
    _set(cls, "__repr__", __repr__)


def _compared(all_fields):
    return [f.name for f in all_fields.values() if f.compare and f._field_type is _FIELD]


def _tuple_of(names, of):
    return "(" + "".join(f"{of}.{name}," for name in names) + ")"


def _add_eq(cls, all_fields, params):
    if not params.eq:
        return
    names = _compared(all_fields)
    body = [
        "if self is other: return True",
        "if other.__class__ is not self.__class__: return NotImplemented",
        f"return {_tuple_of(names, 'self')} == {_tuple_of(names, 'other')}",
    ]
    _set(cls, "__eq__", _define(cls, "__eq__", "self, other", body, {}))


def _add_order(cls, all_fields, params):
    if not params.order:
        return
    if not params.eq:
        raise ValueError("eq must be true if order is true")
    names = _compared(all_fields)
    for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
        body = [
            "if other.__class__ is not self.__class__: return NotImplemented",
            f"return {_tuple_of(names, 'self')} {sign} {_tuple_of(names, 'other')}",
        ]
        if _set(cls, name, _define(cls, name, "self, other", body, {})):
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__} Consider using functools.total_ordering")


def _add_frozen(cls, all_fields, params):
    if not params.frozen:
        return
    names = frozenset(f.name for f in all_fields.values() if f._field_type is _FIELD)

    def __setattr__(self, name, value):
        if type(self) is frozen_class() or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(frozen_class(), self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is frozen_class() or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(frozen_class(), self).__delattr__(name)

    def frozen_class():
        return _replaced.get(cls, cls)

    for function in (__setattr__, __delattr__):
        function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
        if _set(cls, function.__name__, function):
            raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")


def _add_hash(cls, all_fields, params):
    own = cls.__dict__.get("__hash__", MISSING)
    # A class that defines __eq__ gets __hash__ = None from the language; that is not a hash of its own.
    explicit = not (own is MISSING or (own is None and "__eq__" in cls.__dict__))
    if params.unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not params.eq or explicit:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return
    names = [f.name for f in all_fields.values() if f._field_type is _FIELD and (f.compare if f.hash is None else f.hash)]
    cls.__hash__ = _define(cls, "__hash__", "self", [f"return hash({_tuple_of(names, 'self')})"], {})


def _add_match_args(cls, all_fields, params):
    if params.match_args:
        _set(cls, "__match_args__", tuple(f.name for f in all_fields.values() if f.init and f._field_type in (_FIELD, _INIT_VAR) and not f.kw_only))


# The class that took the place of another, made anew with slots.
_replaced = {}


def _with_slots(cls, all_fields, params):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    body = dict(cls.__dict__)
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    names = tuple(f.name for f in all_fields.values() if f._field_type is _FIELD and f.name not in inherited)
    for name in names:
        body.pop(name, None)
    body["__slots__"] = names + (("__weakref__",) if params.weakref_slot else ())
    body.pop("__dict__", None)
    body.pop("__weakref__", None)
    if params.frozen:
        # Nobody else can put the values of a copy in place.
        body.setdefault("__getstate__", _frozen_getstate)
        body.setdefault("__setstate__", _frozen_setstate)
    new = type(cls)(cls.__name__, cls.__bases__, body)
    new.__qualname__ = cls.__qualname__
    _replaced[cls] = new
    return new


def _frozen_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _frozen_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slots_of(base):
    slots = base.__dict__.get("__slots__", ())
    return (slots,) if isinstance(slots, str) else slots


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _as(obj, dict_factory, True)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _as(obj, tuple_factory, False)


def _as(value, factory, named):
    """The value with every dataclass in it turned into what the factory makes."""
    if _is_instance(value):
        items = [(f.name, _as(getattr(value, f.name), factory, named)) for f in fields(value)]
        return factory(items if named else [item for _, item in items])
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*[_as(v, factory, named) for v in value])
    if isinstance(value, (list, tuple)):
        return type(value)(_as(v, factory, named) for v in value)
    if isinstance(value, dict):
        pairs = [(_as(k, factory, named), _as(v, factory, named)) for k, v in value.items()]
        if hasattr(value, "default_factory"):
            new = type(value)(value.default_factory)
            new.update(pairs)
            return new
        return type(value)(pairs)
    from copy import deepcopy
    return deepcopy(value)


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
    slots=False, weakref_slot=False, module=None,
):
    """A new dataclass with these fields: names, pairs with a type, or triples with a default."""
    from keyword import iskeyword
    from sys import _getframemodulename
    from types import new_class
    annotations, body = {}, dict(namespace or {})
    for item in fields:
        if isinstance(item, str):
            item = item, "typing.Any"
        if not 2 <= len(item) <= 3:
            raise TypeError(f"Invalid field: {item!r}")
        name, kind, *default = item
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
        if default:
            body[name] = default[0]
    body["__annotations__"] = annotations
    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    cls.__module__ = module or _getframemodulename(1) or "__main__"
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
        weakref_slot=weakref_slot,
    )


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _CLASS_VAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
        elif f.name not in changes:
            if f._field_type is _INIT_VAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return type(self)(**changes)
