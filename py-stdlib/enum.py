"""Enumerations."""

from sys import _getframemodulename
from types import DynamicClassAttribute

__all__ = [
    "CONFORM", "CONTINUOUS", "EJECT", "Enum", "EnumCheck", "EnumDict", "EnumMeta", "EnumType", "Flag", "FlagBoundary", "IntEnum", "IntFlag", "KEEP",
    "NAMED_FLAGS", "ReprEnum", "STRICT", "StrEnum", "UNIQUE", "auto", "global_enum", "global_enum_repr", "global_flag_repr", "global_str", "member",
    "nonmember", "pickle_by_enum_name", "pickle_by_global_name", "property", "unique", "verify",
]


class _NotGiven:
    def __repr__(self):
        return "_auto_null"


_not_given = _auto_null = _NotGiven()


class auto:
    """A value that the class chooses."""

    def __init__(self, value=_not_given):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


_property = __builtins__["property"] if isinstance(__builtins__, dict) else __builtins__.property


class property(DynamicClassAttribute):
    """An attribute of members that leaves the name free for a member of the class."""

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            found = ownerclass.__dict__.get("_member_map_", {}).get(self._name)
            if found is not None:
                return found
            raise AttributeError(f"{ownerclass!r} has no attribute {self._name!r}")
        if self.fget is None:
            return instance.__dict__[self._name]
        return self.fget(instance)

    def __set_name__(self, owner, name):
        self._name = name


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    return name.startswith(f"_{cls_name}__") and not name.endswith("__")


def _is_descriptor(value):
    kind = type(value)
    return hasattr(kind, "__get__") or hasattr(kind, "__set__") or hasattr(kind, "__delete__")


class EnumDict(dict):
    """The namespace of an enum's body: it notices members as they are named."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name, self._member_names, self._last_values, self._ignore = cls_name, {}, [], []
        self._auto_called = False

    def __setitem__(self, key, value):
        if _is_private(self._cls_name or "", key) or _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif _is_sunder(key):
            if key not in ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_", "_use_args_", "_member_type_", "_value_repr_", "_new_member_", "_unhashable_values_", "_simple"):
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = getattr(value, "__func__", value)
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore or isinstance(value, nonmember):
            value = getattr(value, "value", value)
        elif isinstance(value, member) or not (_is_descriptor(value) or isinstance(value, type) and self._is_nested(value)):
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            value = self._resolved(key, value)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _is_nested(self, cls):
        """Whether a class was written in the enum's body: such a class is no member."""
        return cls.__qualname__.split(".")[-2:-1] == [self._cls_name]

    def _resolved(self, key, value):
        if isinstance(value, auto):
            return self._automatic(key, value)
        if isinstance(value, tuple) and any(isinstance(v, auto) for v in value):
            resolved = tuple(self._automatic(key, v) if isinstance(v, auto) else v for v in value)
            return type(value)(*resolved) if hasattr(value, "_fields") else resolved
        return value

    def _automatic(self, key, value):
        if value.value is _not_given:
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        return value.value


class EnumType(type):
    """The class of enums."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        namespace = EnumDict(cls)
        member_type, first_enum = metacls._bases_of(cls, bases)
        if first_enum is not None:
            namespace._generate_next_value = getattr(first_enum._generate_next_value_, "__func__", first_enum._generate_next_value_)
        return namespace

    @staticmethod
    def _bases_of(name, bases):
        """The type that members mix in, and the enum that is extended."""
        if not bases:
            return object, None
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {name!r}> cannot extend {base!r}")
        return _data_type(bases) or object, first_enum

    def __new__(metacls, cls, bases, namespace, *, boundary=None, _simple=False, **kwds):
        names = list(namespace._member_names)
        for name in namespace._ignore:
            namespace.pop(name, None)
        namespace.pop("_ignore_", None)
        order = namespace.pop("_order_", None)
        if "mro" in names:
            raise ValueError("invalid enum member name(s) 'mro'")
        values = {name: namespace.pop(name) for name in names}
        member_type, first_enum = metacls._bases_of(cls, bases)
        body = dict(namespace)
        if "_generate_next_value_" in body and not isinstance(body["_generate_next_value_"], staticmethod):
            body["_generate_next_value_"] = staticmethod(body["_generate_next_value_"])
        own_new = body.pop("__new__", None) if first_enum is not None else None
        body.update(
            _member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[], _member_type_=member_type,
            _flag_mask_=0, _singles_mask_=0, _all_bits_=0,
            _boundary_=boundary or getattr(first_enum, "_boundary_", None),
        )
        enum_class = super().__new__(metacls, cls, bases, body, **kwds)
        if first_enum is None:
            return enum_class
        enum_class._new_member_ = own_new or _member_new(bases, member_type)
        uses_args = member_type is not object or own_new is not None
        for name, value in values.items():
            metacls._add_member(enum_class, name, value, member_type, uses_args)
        if own_new is not None:
            enum_class.__new__ = _lookup_new
        if order is not None:
            wanted = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            wanted = [n for n in wanted if n in enum_class._member_map_ and enum_class._member_map_[n]._name_ == n]
            if wanted != enum_class._member_names_:
                raise TypeError(f"member order does not match _order_:\n  {enum_class._member_names_!r}\n  {wanted!r}")
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            metacls._choose_text_method(enum_class, name, body, member_type, first_enum)
        return enum_class

    @staticmethod
    def _choose_text_method(cls, name, body, member_type, first_enum):
        # A mixed-in type's own text method gives way to the enum's, except under ReprEnum.
        if name in body or member_type is object:
            return
        found = getattr(cls, name)
        if found in (getattr(object, name, None), getattr(member_type, name, None)) or found is getattr(member_type, name, None):
            if not issubclass(cls, _repr_enum()) or name == "__repr__":
                setattr(cls, name, getattr(first_enum, name))
            elif issubclass(cls, _repr_enum()):
                setattr(cls, name, getattr(first_enum, name))

    @staticmethod
    def _add_member(cls, name, value, member_type, uses_args):
        args = value if isinstance(value, tuple) else (value,)
        if member_type is tuple:
            args = (args,)
        new = getattr(cls._new_member_, "__func__", cls._new_member_)
        if not uses_args:
            made = object.__new__(cls)
        else:
            made = new(cls, *args) if new is not object.__new__ else object.__new__(cls)
        if not hasattr(made, "_value_"):
            if member_type is object:
                made._value_ = value
            else:
                try:
                    made._value_ = member_type(*args)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
        value = made._value_
        made._name_, made.__objclass__, made._sort_order_ = name, cls, len(cls._member_names_)
        made.__init__(*args)
        known = _by_value(cls, value)
        if known is None and isinstance(value, int) and issubclass(cls, _flag()):
            _widen_masks(cls, value)
            if value == 0 or value & (value - 1):
                # Zero and combinations are aliases: they have names but iteration passes them by.
                cls._member_map_[name] = made
                cls._value2member_map_.setdefault(value, made)
                type.__setattr__(cls, name, made)
                return
        if known is not None:
            made = known
        else:
            cls._member_names_.append(name)
            try:
                cls._value2member_map_.setdefault(value, made)
            except TypeError:
                cls._unhashable_values_.append(value)
        cls._member_map_[name] = made
        for base in cls.__mro__[1:]:
            if name in base.__dict__:
                if isinstance(base.__dict__[name], property):
                    return
                break
        type.__setattr__(cls, name, made)

    def __bool__(cls):
        return True

    def __call__(cls, value=_not_given, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names, *values)
            if value is _not_given:
                raise TypeError(f"{cls.__name__}.__call__() missing 1 required positional argument: 'value'") if False else TypeError(
                    f"EnumType.__call__() missing 1 required positional argument: 'value'"
                )
            return _lookup(cls, value)
        if names is _not_given and type is None:
            return _lookup(cls, value)
        return cls._create(value, names, module, qualname, type, start, boundary)

    def _create(cls, class_name, names, module, qualname, kind, start, boundary):
        metacls = type(cls)
        bases = (cls,) if kind is None else (kind, cls)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            plain, names, last = names, [], []
            for count, name in enumerate(plain):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            namespace[name] = value
        namespace["__module__"] = module or _getframemodulename(2) or cls.__module__
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return _lookup(cls, value) is not None
        except ValueError:
            return False

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        from types import MappingProxyType
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if issubclass(cls, _flag()) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        mixed_in = () if cls._member_type_ is object else dir(cls._member_type_)
        return sorted({
            "__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__", "__members__", "__module__", "__name__",
            "__qualname__", *cls._member_names_, *mixed_in,
        })


EnumMeta = EnumType


def _data_type(bases):
    for base in bases:
        for ancestor in base.__mro__:
            if ancestor is object:
                continue
            if isinstance(ancestor, EnumType):
                if ancestor._member_type_ is not object:
                    return ancestor._member_type_
                continue
            if ancestor.__module__ == "builtins" or "__new__" in ancestor.__dict__:
                return base if not isinstance(base, EnumType) else ancestor
    return None


def _member_new(bases, member_type):
    for base in reversed(bases):
        found = base.__dict__.get("_new_member_")
        if found is not None and getattr(found, "__func__", found) is not object.__new__:
            return found
    return object.__new__ if member_type is object else member_type.__new__


def _flag():
    return Flag if "Flag" in globals() else ()


def _repr_enum():
    return ReprEnum if "ReprEnum" in globals() else ()


def _widen_masks(cls, bits):
    """A flag's class knows all bits of its members, and those that have a member of their own."""
    if bits > 0 and bits & (bits - 1) == 0:
        type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | bits)
    if bits > 0 and bits & ~cls._flag_mask_:
        mask = cls._flag_mask_ | bits
        type.__setattr__(cls, "_flag_mask_", mask)
        type.__setattr__(cls, "_all_bits_", 2 ** mask.bit_length() - 1)


def _by_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for each in cls._member_map_.values():
            if each._value_ == value:
                return each
        return None


def _lookup(cls, value):
    if type(value) is cls:
        return value
    found = _by_value(cls, value)
    if found is not None:
        return found
    error = None
    try:
        result = cls._missing_(value)
    except Exception as e:
        error, result = e, None
    if isinstance(result, cls) or (issubclass(cls, _flag()) and cls._boundary_ is EJECT and isinstance(result, int)):
        return result
    wrong = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if result is None and error is None:
        raise wrong
    if error is None:
        error = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
    if not isinstance(error, ValueError):
        error.__context__ = wrong
    raise error


def _lookup_new(cls, value):
    return _lookup(cls, value)


class Enum(metaclass=EnumType):
    """Names with values, each a member of its class."""

    @classmethod
    def __signature__(cls):
        return "(*values)"

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return sorted(last_values)[-1] + 1
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        type(self)._member_map_[name] = self
        type.__setattr__(type(self), name, self)

    def _add_value_alias_(self, value):
        type(self)._value2member_map_[value] = self

    def __repr__(self):
        show = getattr(type(self)._member_type_, "__repr__", repr)
        return f"<{type(self).__name__}.{self._name_}: {_value_text(self)}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __dir__(self):
        if type(self)._member_type_ is not object:
            return object.__dir__(self)
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"} | {n for n in self.__dict__ if n[0] != "_"}
        for cls in type(self).__mro__:
            if cls.__module__ not in ("builtins", "enum"):
                names |= {n for n in cls.__dict__ if n[0] != "_" and n not in type(self)._member_map_}
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


def _value_text(each):
    kind = type(each)._member_type_
    if kind is not object and kind.__module__ != "builtins" and kind.__repr__ is not object.__repr__ and hasattr(kind, "__dataclass_fields__"):
        return ", ".join(f"{name}={getattr(each, name)!r}" for name in kind.__dataclass_fields__)
    return repr(each._value_)


class ReprEnum(Enum):
    """Only repr is the enum's; str and format are those of the mixed-in type."""


def _int_str(self):
    return repr(self._value_)


class IntEnum(int, ReprEnum):
    """Enum members that are ints."""

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, spec):
        return int.__format__(self, spec)


class StrEnum(str, ReprEnum):
    """Enum members that are strs."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        for value in values[:1] if values else ():
            if not isinstance(value, str):
                raise TypeError(f"{value!r} is not a string")
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return str.__str__(self)

    def __format__(self, spec):
        return str.__format__(self, spec)


class FlagBoundary(StrEnum):
    """What happens to bits that no member has."""
    STRICT = "strict"
    CONFORM = "conform"
    EJECT = "eject"
    KEEP = "keep"


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Members that combine with |, &, ^ and ~."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        return 2 ** max(last_values).bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, every = cls._flag_mask_, cls._all_bits_
        if not ~every <= value <= every or value & (every ^ mask):
            boundary = cls._boundary_
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {_bits(value, width)}\n  allowed {_bits(mask, width)}"
                )
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif boundary is KEEP and value < 0:
                value = max(every + 1, 2 ** value.bit_length()) + value
        if value < 0:
            value += every + 1
            if cls._boundary_ is not KEEP:
                value &= mask
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        made._value_ = value
        made.__objclass__ = cls
        names = [m._name_ for m in cls if m._value_ & value]
        unknown = value & ~mask
        text = "|".join(names)
        made._name_ = (text + (f"|{unknown}" if unknown else "")) if names else None
        return cls._value2member_map_.setdefault(value, made)

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {type(self).__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter([m for m in type(self) if m._value_ & self._value_])

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = type(self).__name__
        return f"<{name}: {self._value_!r}>" if self._name_ is None else f"<{name}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        name = type(self).__name__
        return f"{name}({self._value_!r})" if self._name_ is None else f"{name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _other(self, flag):
        if isinstance(flag, type(self)):
            return flag._value_
        if type(self)._member_type_ is not object and isinstance(flag, type(self)._member_type_):
            return flag
        return None

    def __or__(self, other):
        bits = self._other(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._other(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._other(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    def __invert__(self):
        cls = type(self)
        if cls._boundary_ in (EJECT, KEEP):
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


def _bits(value, width):
    if value >= 0:
        return f"0b0 {value:0{width}b}"
    return f"0b1 {value + (1 << width):0{width}b}"


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints."""

    __repr__ = Flag.__repr__

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, spec):
        return int.__format__(self, spec)

    __or__, __and__, __xor__, __invert__ = Flag.__or__, Flag.__and__, Flag.__xor__, Flag.__invert__
    __ror__, __rand__, __rxor__ = Flag.__or__, Flag.__and__, Flag.__xor__
    __contains__, __iter__, __bool__ = Flag.__contains__, Flag.__iter__, Flag.__bool__


def unique(enumeration):
    """Refuse aliases."""
    doubles = [(name, each.name) for name, each in enumeration.__members__.items() if name != each.name]
    if doubles:
        details = ", ".join(f"{alias} -> {name}" for alias, name in doubles)
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                doubles = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
                if doubles:
                    raise ValueError(f"aliases found in {enumeration!r}: " + ", ".join(f"{a} -> {n}" for a, n in doubles))
            elif check is CONTINUOUS:
                values = {m.value for m in enumeration}
                if len(values) >= 2:
                    low, high = min(values), max(values)
                    whole = {2 ** i for i in range(low.bit_length() - 1, high.bit_length())} if issubclass(enumeration, Flag) else set(range(low, high + 1))
                    if missing := sorted(whole - values):
                        raise ValueError(f"invalid {'Flag' if issubclass(enumeration, Flag) else 'enum'} {enumeration.__name__!r}: missing values {', '.join(map(str, missing))}")
            elif check is NAMED_FLAGS:
                for name, each in enumeration._member_map_.items():
                    if each.value & ~enumeration._singles_mask_:
                        raise ValueError(f"invalid Flag {enumeration.__name__!r}: alias {name} is missing combined values of {hex(each.value & ~enumeration._singles_mask_)} [use enum.show_flag_values(value) for details]")
        return enumeration


def _module_name(each):
    return type(each).__module__.rpartition(".")[2]


def global_enum_repr(self):
    """The repr of a member that is a name of its module."""
    return f"{_module_name(self)}.{self._name_}"


def global_flag_repr(self):
    """The same for flags, which may be several or none."""
    module, cls = _module_name(self), type(self)
    if not self._name_:
        return f"{module}.{cls.__name__}({self._value_!r})"
    names = self._name_.split("|")
    return "|".join([name if name[0].isdigit() else f"{module}.{name}" for name in names])


def global_str(self):
    """The str of a member that is a name of its module."""
    return f"{type(self).__name__}({self._value_!r})" if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Makes the members names of the class's module, and lets them be shown as such."""
    import sys
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (type(self), self._name_)


def bin(num, max_bits=None):
    """The bits of an int behind the bit of its sign; negative ones in two's complement."""
    width = num.bit_length()
    sign, filler = ("0b1", "1") if num < 0 else ("0b0", "0")
    digits = f"{num % (1 << width):0{width}b}" if width else ""
    return f"{sign} {digits.rjust(max_bits or 0, filler)}"


def show_flag_values(value):
    bits = value.value if isinstance(value, Enum) else value
    return [1 << i for i in range(bits.bit_length()) if bits >> i & 1]
