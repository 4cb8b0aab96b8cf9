# Behind instructions and calls: what the machine does by ordinary code because it may call back.


def type_call(cls, new, args, kwargs):
    instance = new(cls, *args, **kwargs)
    if plain_isinstance(instance, cls):
        init = type_lookup(instance, '__init__')
        result = init(instance, *args, **kwargs)
        if result is not None:
            raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
    return instance


def binary_operator(symbol, a, b):
    match symbol:
        case '+': return a + b
        case '-': return a - b
        case '*': return a * b
        case '@': return a @ b
        case '/': return a / b
        case '//': return a // b
        case '%': return a % b
        case '**': return a ** b
        case '<<': return a << b
        case '>>': return a >> b
        case '&': return a & b
        case '|': return a | b
        case '^': return a ^ b


def inplace_operator(symbol, a, b):
    match symbol:
        case '+': a += b
        case '-': a -= b
        case '*': a *= b
        case '@': a @= b
        case '/': a /= b
        case '//': a //= b
        case '%': a %= b
        case '**': a **= b
        case '<<': a <<= b
        case '>>': a >>= b
        case '&': a &= b
        case '|': a |= b
        case '^': a ^= b
    return a


def isinstance_slow(value, classes):
    if type(classes) is tuple:
        for c in classes:
            if isinstance_slow(value, c):
                return True
        return False
    if type(value) is classes:
        return True
    hook = type_lookup(classes, '__instancecheck__')
    if hook is not None:
        return True if hook(classes, value) else False
    args = getattr(classes, '__args__', None)
    if args is not None and type(classes).__name__ == 'UnionType':
        return isinstance_slow(value, args)
    bases = getattr(classes, '__bases__', None)
    if type(bases) is not tuple:
        raise TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')
    return subclass_by_bases(getattr(value, '__class__', type(value)), classes)


def subclass_by_bases(cls, wanted):
    if cls is wanted:
        return True
    for base in getattr(cls, '__bases__', ()):
        if subclass_by_bases(base, wanted):
            return True
    return False


def issubclass_slow(cls, classes):
    if type(classes) is tuple:
        for c in classes:
            if issubclass_slow(cls, c):
                return True
        return False
    hook = type_lookup(classes, '__subclasscheck__')
    if hook is not None:
        return True if hook(classes, cls) else False
    args = getattr(classes, '__args__', None)
    if args is not None and type(classes).__name__ == 'UnionType':
        return issubclass_slow(cls, args)
    if type(getattr(cls, '__bases__', None)) is not tuple:
        raise TypeError('issubclass() arg 1 must be a class')
    if type(getattr(classes, '__bases__', None)) is not tuple:
        raise TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')
    return subclass_by_bases(cls, classes)


def mapping_keys(mapping):
    try:
        keys = mapping.keys()
    except AttributeError:
        return None
    if type_lookup(keys, '__iter__') is None and type_lookup(keys, '__getitem__') is None:
        raise TypeError(f'{type(mapping).__name__}.keys() returned a non-iterable (type {type(keys).__name__})')
    return list(keys)


def dict_update(target, mapping, callee):
    keys = mapping_keys(mapping)
    if keys is None:
        raise TypeError(f"'{type(mapping).__name__}' object is not a mapping")
    for key in keys:
        target[key] = mapping[key]


def dict_merge(target, mapping, callee):
    keys = mapping_keys(mapping)
    if keys is None:
        raise TypeError(f'{callable_text(callee)} argument after ** must be a mapping, not {type(mapping).__name__}')
    for key in keys:
        if key in target:
            if not isinstance(key, str):
                raise TypeError('keywords must be strings')
            raise TypeError(f"{callable_text(callee)} got multiple values for keyword argument '{key}'")
        target[key] = mapping[key]


_absent = object()


def match_keys(subject, keys):
    values = []
    seen = set()
    get = subject.get
    for key in keys:
        if key in seen:
            raise ValueError(f'mapping pattern checks duplicate key ({key!r})')
        seen.add(key)
        value = get(key, _absent)
        if value is _absent:
            return None
        values.append(value)
    return tuple(values)


def match_rest(subject, keys):
    rest = {}
    for key in subject.keys():
        rest[key] = subject[key]
    for key in keys:
        del rest[key]
    return rest


def match_class(subject, cls, positional, names):
    if not isinstance(cls, type):
        raise TypeError('called match pattern must be a class')
    if not isinstance(subject, cls):
        return None
    values = []
    seen = set()
    if positional:
        match_args = getattr(cls, '__match_args__', None)
        if match_args is None:
            if matches_itself(cls):
                if positional > 1:
                    raise TypeError(f'{cls.__name__}() accepts 1 positional sub-pattern ({positional} given)')
                values.append(subject)
                match_args = ()
                positional = 0
            else:
                match_args = ()
        elif type(match_args) is not tuple:
            raise TypeError(f'{cls.__name__}.__match_args__ must be a tuple (got {type(match_args).__name__})')
        if positional > len(match_args):
            plural = '' if len(match_args) == 1 else 's'
            raise TypeError(f'{cls.__name__}() accepts {len(match_args)} positional sub-pattern{plural} ({positional} given)')
        for name in match_args[:positional]:
            if type(name) is not str:
                raise TypeError(f'__match_args__ elements must be strings (got {type(name).__name__})')
            if name in seen:
                raise TypeError(f'{cls.__name__}() got multiple sub-patterns for attribute {name!r}')
            seen.add(name)
            value = getattr(subject, name, _absent)
            if value is _absent:
                return None
            values.append(value)
    for name in names:
        if name in seen:
            raise TypeError(f'{cls.__name__}() got multiple sub-patterns for attribute {name!r}')
        seen.add(name)
        value = getattr(subject, name, _absent)
        if value is _absent:
            return None
        values.append(value)
    return tuple(values)


_itself = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)


def matches_itself(cls):
    return issubclass(cls, _itself)


def wrap_in_group(exception):
    cls = ExceptionGroup if isinstance(exception, Exception) else BaseExceptionGroup
    return cls('', (exception,))


def join_groups(original, raised):
    raised = [e for e in raised if e is not None]
    if not raised:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return raised[0] if len(raised) == 1 else ExceptionGroup('', raised)
    own = [e for e in raised if same_group(original, e)]
    new = [e for e in raised if not same_group(original, e)]
    rest = project(original, own) if own else None
    if not new:
        return rest
    if rest is not None:
        new.append(rest)
    if len(new) == 1:
        return new[0]
    cls = ExceptionGroup if all(isinstance(e, Exception) for e in new) else BaseExceptionGroup
    return cls('', new)


def same_group(original, e):
    return e is original or (isinstance(e, BaseExceptionGroup) and e.__traceback__ is original.__traceback__
                             and e.__cause__ is original.__cause__ and e.__context__ is original.__context__)


def leaf_ids(e, into):
    if isinstance(e, BaseExceptionGroup):
        for inner in e.exceptions:
            leaf_ids(inner, into)
    else:
        into.append(id(e))


def project(original, parts):
    keep = []
    for part in parts:
        leaf_ids(part, keep)
    keep = set(keep)
    return original.subgroup(lambda e: not isinstance(e, BaseExceptionGroup) and id(e) in keep)


def build_class(function, name, bases, kwds):
    resolved = []
    for base in bases:
        if isinstance(base, type):
            resolved.append(base)
            continue
        hook = getattr(base, '__mro_entries__', None)
        if hook is None:
            resolved.append(base)
            continue
        entries = hook(bases)
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        resolved.extend(entries)
    resolved = tuple(resolved)
    meta = kwds.pop('metaclass', None)
    if meta is None:
        meta = type(resolved[0]) if resolved else type
    if isinstance(meta, type):
        for base in resolved:
            of = type(base)
            if issubclass(of, meta):
                meta = of
            elif not issubclass(meta, of):
                raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) '
                                'subclass of the metaclasses of all its bases')
    if meta is type:
        namespace = {}
    else:
        prepare = getattr(meta, '__prepare__', None)
        if prepare is None:
            namespace = {}
        else:
            namespace = prepare(name, resolved, **kwds)
            if not hasattr(type(namespace), '__getitem__'):
                label = meta.__name__ if isinstance(meta, type) else '<metaclass>'
                raise TypeError(f'{label}.__prepare__() must return a mapping, not {type(namespace).__name__}')
    cell = run_body(function, namespace)
    if resolved is not bases and '__orig_bases__' not in namespace:
        if len(resolved) != len(bases) or any(a is not b for a, b in zip(resolved, bases)):
            namespace['__orig_bases__'] = bases
    if '__type_params__' in namespace and '__parameters__' not in namespace:
        namespace['__parameters__'] = namespace['__type_params__']
    cls = meta(name, resolved, namespace, **kwds)
    if cell is not None:
        check_class_cell(cell, cls, name)
    return cls


def finish_class(cls, kwds):
    for name, value in list(class_items(cls)):
        if type_has(value, '__set_name__'):
            try:
                bound_call(value, '__set_name__', cls, name)
            except BaseException as error:
                error.add_note(f"Error calling __set_name__ on '{type(value).__name__}' instance {name!r} in '{cls.__name__}'")
                raise
    super(cls, cls).__init_subclass__(**kwds)
    return cls


def bound_call(value, name, *args):
    return type_lookup(value, name)(value, *args)


def type_call_any(cls, args, kwargs):
    if cls is type and len(args) == 1 and not kwargs:
        return plain_type(args[0])
    instance = cls.__new__(cls, *args, **kwargs)
    if plain_isinstance(instance, cls):
        init = type_lookup(instance, '__init__')
        result = init(instance, *args, **kwargs)
        if result is not None:
            raise TypeError(f"__init__() should return None, not '{plain_type(result).__name__}'")
    return instance


def object_getstate(obj):
    import copyreg
    state = getattr(obj, '__dict__', None) or None
    slots = {}
    for name in copyreg._slotnames(plain_type(obj)):
        try:
            slots[name] = getattr(obj, name)
        except AttributeError:
            pass
    return (state, slots) if slots else state


def object_reduce(obj):
    import copyreg
    return copyreg._reduce_ex(obj, 0)


_plain_reduce = object.__reduce__
# What these hold goes into the arguments of __new__, or is handed over item by item.
_taken_apart = (int, str, bytes, float, complex, tuple, list, dict)


def object_reduce_ex(obj, protocol):
    cls = plain_type(obj)
    if getattr(cls, '__reduce__', _plain_reduce) is not _plain_reduce:
        return obj.__reduce__()
    import copyreg
    if protocol < 2:
        return copyreg._reduce_ex(obj, protocol)
    args, kwargs = (), {}
    if hasattr(cls, '__getnewargs_ex__'):
        both = obj.__getnewargs_ex__()
        if not isinstance(both, tuple):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{plain_type(both).__name__}'")
        if len(both) != 2:
            raise ValueError(f'__getnewargs_ex__ should return a tuple of length 2, not {len(both)}')
        args, kwargs = both
        if not isinstance(args, tuple):
            raise TypeError(f"first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{plain_type(args).__name__}'")
        if not isinstance(kwargs, dict):
            raise TypeError(f"second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{plain_type(kwargs).__name__}'")
    elif hasattr(cls, '__getnewargs__'):
        args = obj.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{plain_type(args).__name__}'")
    elif not plain_layout(cls) and not isinstance(obj, _taken_apart):
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    state = obj.__getstate__()
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if kwargs:
        return copyreg.__newobj_ex__, (cls, args, kwargs), state, items, pairs
    return copyreg.__newobj__, (cls, *args), state, items, pairs


def namespace_init(namespace, mapping, kwargs):
    attributes = namespace.__dict__
    if mapping:
        attributes.update(mapping)
    attributes.update(kwargs)


def namespace_replace(namespace, changes):
    copy = type(namespace)(**namespace.__dict__)
    copy.__dict__.update(changes)
    return copy


def namespace_repr(namespace):
    name = type(namespace).__name__
    if name == 'SimpleNamespace':
        name = 'namespace'
    return f"{name}({', '.join(f'{key}={value!r}' for key, value in namespace.__dict__.items())})"


def type_repr(item):
    if item is Ellipsis:
        return '...'
    if isinstance(item, type):
        if item is type(None):
            return 'None'
        if item.__module__ == 'builtins':
            return item.__qualname__
        return f'{item.__module__}.{item.__qualname__}'
    return repr(item)


def alias_repr(alias):
    origin = alias.__origin__
    args = alias.__args__
    shown = ', '.join('[' + ', '.join(type_repr(a) for a in arg) + ']' if type(arg) is list else type_repr(arg) for arg in args)
    if not args:
        shown = '()'
    star = '*' if alias.__unpacked__ else ''
    return f'{star}{type_repr(origin)}[{shown}]'


def alias_call(alias, args, kwargs):
    instance = alias.__origin__(*args, **kwargs)
    try:
        instance.__orig_class__ = alias
    except (AttributeError, TypeError):
        pass
    return instance


def alias_getitem(alias, key):
    parameters = alias.__parameters__
    if not parameters:
        raise TypeError(f'{alias!r} is not a generic class')
    if type(key) is not tuple:
        key = (key,)
    if len(key) == len(parameters) and all(type(a).__name__ == 'TypeVar' or plain_type(a) is type for a in (*alias.__args__, *parameters)):
        replaced = {id(p): k for p, k in zip(parameters, key)}
        return type(alias)(alias.__origin__, tuple([replaced.get(id(a), a) for a in alias.__args__]))
    import typing
    return type(alias)(alias.__origin__, typing._substituted(alias, key))


def union_getitem(union, key):
    if not union.__parameters__:
        raise TypeError(f'{union!r} is not a generic class')
    import typing
    result = None
    for arg in typing._substituted(union, key):
        result = arg if result is None else result | arg
    return result


def type_parameters(args):
    found = []
    for arg in args:
        if isinstance(arg, type):
            continue
        if type(arg).__name__ in ('TypeVar', 'ParamSpec', 'TypeVarTuple'):
            inner = (arg,)
        elif type(arg) in (tuple, list):
            inner = type_parameters(arg)
        else:
            inner = getattr(arg, '__parameters__', ())
        for parameter in inner if type(inner) is tuple else ():
            if parameter not in found:
                found.append(parameter)
    return tuple(found)


def typing_union(a, b):
    import typing
    return typing.Union[a, b]


def typing_forward(text):
    import typing
    return typing.ForwardRef(text)


def typing_no_default():
    import typing
    return typing.NoDefault


def typing_unpacked(parameter):
    import typing
    return iter((typing.Unpack[parameter],))


def typing_subscript(cls, key):
    import typing
    return typing._subscripted(cls, key)


def typing_init_subclass(generic, cls, args, kwargs):
    super(generic, cls).__init_subclass__(*args, **kwargs)
    own = cls.__dict__
    if not own.get('__type_params__'):
        import typing
        typing._init_subclass(cls)


_code_texts = ('co_name', 'co_qualname', 'co_filename')
_code_fixed = ('co_argcount', 'co_posonlyargcount', 'co_kwonlyargcount', 'co_nlocals', 'co_stacksize', 'co_consts', 'co_names', 'co_varnames',
               'co_freevars', 'co_cellvars')


def code_replace(code, changes):
    parts = [getattr(code, name) for name in _code_texts]
    line, flags = code.co_firstlineno, code.co_flags
    for name, value in changes.items():
        if name in _code_texts:
            if type(value) is not str:
                raise TypeError(f"replace() argument '{name}' must be str, not {type(value).__name__}")
            parts[_code_texts.index(name)] = value
        elif name == 'co_firstlineno':
            line = value.__index__() if hasattr(type(value), '__index__') else int_wanted(value)
        elif name == 'co_flags' and type(value) is int and not (value ^ flags) & ~0x100:
            flags = value
        elif name in _code_fixed or name == 'co_flags':
            wanted = type(getattr(code, name))
            if wanted is tuple and type(value) is not tuple:
                raise TypeError(f"replace() argument '{name}' must be tuple, not {type(value).__name__}")
            if value != getattr(code, name):
                raise ValueError(f'code: {name} cannot be replaced')
        else:
            raise TypeError(f"replace() got an unexpected keyword argument '{name}'")
    return code_renamed(code, *parts, line, bool(flags & 0x100))


def int_wanted(value):
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def union_repr(union):
    return ' | '.join(type_repr(a) for a in union.__args__)


def union_eq(a, b):
    if type(b) is not type(a):
        return NotImplemented
    return set(a.__args__) == set(b.__args__)
