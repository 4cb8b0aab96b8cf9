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
