# Behind class statements and calls of classes.


def type_call(cls, new, args, kwargs):
    instance = new(cls, *args, **kwargs)
    if plain_isinstance(instance, cls):
        init = type_lookup(instance, '__init__')
        result = init(instance, *args, **kwargs)
        if result is not None:
            raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
    return instance


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
    return special(value, name)(*args)


def type_call_any(cls, args, kwargs):
    if cls is type and len(args) == 1 and not kwargs:
        return plain_type(args[0])
    return type_call(cls, cls.__new__, args, kwargs)
