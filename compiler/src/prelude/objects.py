# Behind the methods of object, of namespaces and of code.


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
    elif cls is not object and obj is not None and not plain_layout(cls) and not isinstance(obj, _taken_apart):
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
        given = dict(mapping)
        for name in given:
            if not isinstance(name, str):
                raise TypeError('keywords must be strings')
        attributes.update(given)
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
