# Hidden Python code behind instructions whose slow path drives iterators or calls back.


def set_extend(target, iterable):
    for item in iterable:
        _set_add(target, item)


def contains(container, item):
    for one in container:
        if one is item or one == item:
            return True
    return False


def dict_update(target, source, name):
    # `{**source}`, of anything with `keys`.
    for key in source.keys():
        _dict_set(target, key, source[key])


def dict_merge(target, source, name):
    # The `**source` of a call of what is called `name`.
    for key in source.keys():
        if not isinstance(key, str):
            raise TypeError('keywords must be strings')
        if key in target:
            raise TypeError(f"{name}() got multiple values for keyword argument '{key}'")
        _dict_set(target, key, source[key])


def isinstance_slow(v, cls):
    return isinstance(v, cls)


def type_call(cls, new, args, kwargs):
    instance = cls.__new__(cls, *args, **kwargs)
    if isinstance(instance, cls):
        result = type(instance).__init__(instance, *args, **kwargs)
        if result is not None:
            raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
    return instance


def binary_operator(symbol, a, b):
    return _BINARY[symbol](a, b)


def inplace_operator(symbol, a, b):
    return _INPLACE[symbol](a, b)


def _iadd(a, b):
    a += b
    return a


def _isub(a, b):
    a -= b
    return a


def _imul(a, b):
    a *= b
    return a


def _imatmul(a, b):
    a @= b
    return a


def _itruediv(a, b):
    a /= b
    return a


def _ifloordiv(a, b):
    a //= b
    return a


def _imod(a, b):
    a %= b
    return a


def _ipow(a, b):
    a **= b
    return a


def _ilshift(a, b):
    a <<= b
    return a


def _irshift(a, b):
    a >>= b
    return a


def _iand(a, b):
    a &= b
    return a


def _ior(a, b):
    a |= b
    return a


def _ixor(a, b):
    a ^= b
    return a


_BINARY = {
    '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '@': lambda a, b: a @ b,
    '/': lambda a, b: a / b, '//': lambda a, b: a // b, '%': lambda a, b: a % b, '**': lambda a, b: a ** b,
    '<<': lambda a, b: a << b, '>>': lambda a, b: a >> b, '&': lambda a, b: a & b, '|': lambda a, b: a | b, '^': lambda a, b: a ^ b,
}
_INPLACE = {
    '+': _iadd, '-': _isub, '*': _imul, '@': _imatmul, '/': _itruediv, '//': _ifloordiv, '%': _imod, '**': _ipow,
    '<<': _ilshift, '>>': _irshift, '&': _iand, '|': _ior, '^': _ixor,
}


def match_keys(subject, keys):
    missing = object()
    seen = set()
    values = []
    get = subject.get
    for key in keys:
        if key in seen:
            raise ValueError(f'mapping pattern checks duplicate key ({key!r})')
        seen.add(key)
        value = get(key, missing)
        if value is missing:
            return None
        values.append(value)
    return tuple(values)


def match_rest(subject, keys):
    rest = {}
    rest.update(subject)
    for key in keys:
        del rest[key]
    return rest


_MATCH_SELF = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)


def match_class(subject, cls, count, names):
    if not isinstance(cls, type):
        raise TypeError('called match pattern must be a class')
    if not isinstance(subject, cls):
        return None
    missing = object()
    values = []
    seen = set()
    if count:
        positional = getattr(cls, '__match_args__', missing)
        itself = positional is missing and issubclass(cls, _MATCH_SELF)
        if positional is missing:
            positional = ()
        elif type(positional) is not tuple:
            raise TypeError(f'{cls.__name__}.__match_args__ must be a tuple (got {type(positional).__name__})')
        allowed = 1 if itself else len(positional)
        if allowed < count:
            plural = '' if allowed == 1 else 's'
            raise TypeError(f'{cls.__name__}() accepts {allowed} positional sub-pattern{plural} ({count} given)')
        if itself:
            values.append(subject)
        else:
            for i in range(count):
                name = positional[i]
                if type(name) is not str:
                    raise TypeError(f'__match_args__ elements must be strings (got {type(name).__name__})')
                value = _match_attribute(subject, cls, name, seen, missing)
                if value is missing:
                    return None
                values.append(value)
    for name in names:
        value = _match_attribute(subject, cls, name, seen, missing)
        if value is missing:
            return None
        values.append(value)
    return tuple(values)


def _match_attribute(subject, cls, name, seen, missing):
    if name in seen:
        raise TypeError(f'{cls.__name__}() got multiple sub-patterns for attribute {name!r}')
    seen.add(name)
    return getattr(subject, name, missing)


def wrap_in_group(exception):
    # A plain exception that `except*` handles.
    if isinstance(exception, Exception):
        return ExceptionGroup('', [exception])
    return BaseExceptionGroup('', [exception])


def join_groups(original, raised):
    return group_end(original, raised)
