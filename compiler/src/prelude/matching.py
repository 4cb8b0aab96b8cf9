# Behind the patterns of match.


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
    match_args = ()
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
    for name in (*match_args[:positional], *names):
        if type(name) is not str:
            raise TypeError(f'__match_args__ elements must be strings (got {type(name).__name__})')
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
