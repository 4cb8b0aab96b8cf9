# Behind instructions and calls: what the machine does by ordinary code because it may call back.


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
            raise TypeError(f"{callable_text(callee)} got multiple values for keyword argument '{key}'")
        target[key] = mapping[key]
