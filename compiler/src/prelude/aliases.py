# Behind generic aliases and unions.


def type_repr(item):
    if item is Ellipsis:
        return '...'
    if item is type(None):
        return 'None'
    if hasattr(item, '__origin__') and hasattr(item, '__args__'):
        return repr(item)
    name, module = getattr(item, '__qualname__', None), getattr(item, '__module__', None)
    if name is None or module is None:
        return repr(item)
    return name if module == 'builtins' else f'{module}.{name}'


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


def union_repr(union):
    return ' | '.join(type_repr(a) for a in union.__args__)


def union_eq(a, b):
    if type(b) is not type(a):
        return NotImplemented
    return set(a.__args__) == set(b.__args__)
