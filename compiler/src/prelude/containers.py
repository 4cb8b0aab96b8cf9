# Hidden Python code behind the methods of containers.


def list_extend(target, iterable):
    iterator = iter(iterable)
    if not _is_builtin(iterable):
        _list_room(target, length_hint(iterable))
    for item in _steps(iterator):
        _list_append(target, item)


def list_iadd(target, iterable):
    list_extend(target, iterable)
    return target


def length_hint(v):
    # As operator.length_hint with default 8; it is a bound for what may come, and its errors show.
    cls = type(v)
    if hasattr(cls, '__len__'):
        try:
            return len(v)
        except TypeError:
            pass
    if hasattr(cls, '__length_hint__'):
        try:
            hint = cls.__length_hint__(v)
        except TypeError:
            return 8
        if hint is NotImplemented:
            return 8
        if not isinstance(hint, int):
            raise TypeError(f'__length_hint__ must be an integer, not {type(hint).__name__}')
        if not -1 << 63 <= hint < 1 << 63:
            raise OverflowError('Python int too large to convert to C ssize_t')
        if hint < 0:
            raise ValueError('__length_hint__() should return >= 0')
        return hint
    return 8


def list_set_slice(target, key, values):
    try:
        iterator = iter(values)
    except TypeError:
        iterator = None
    if iterator is None:
        raise TypeError('must assign iterable to extended slice')
    items = []
    list_extend(items, iterator)
    _list_set_slice(target, key, items)


def list_sort(target, key, reverse):
    items = _sort_begin(target)
    keys = None
    try:
        keys = [key(item) for item in items]
    finally:
        if keys is None:
            _sort_end(target, items, None, reverse)
    _sort_end(target, items, keys, reverse)


def tuple_new(cls, iterable):
    items = []
    list_extend(items, iterable)
    return _tuple_of(cls, items)


def set_update(target, iterable):
    for item in iterable:
        _set_add(target, item)


def set_fold(target, others, operation, returns):
    for other in others:
        if _set_apply(target, other, operation):
            continue
        if operation == 1:
            set_update(target, other)
        elif operation == 2:
            for item in other:
                _set_discard(target, item)
        else:
            once = set()
            set_update(once, other)
            _set_apply(target, once, operation)
    if returns:
        return target


def set_common(target, others, in_place):
    result = target
    for other in others:
        kept = _set_common(result, other)
        if kept is None:
            kept = _set_common(result, ())
            for item in other:
                if _set_has(result, item):
                    _set_add(kept, item)
                    if _set_len(kept) == _set_len(result):
                        break
        result = kept
    if not in_place:
        return result
    if result is not target:
        _set_swap(target, result)


def set_xor(result, target, other):
    set_update(result, other)
    _set_apply(result, target, 3)
    return result


def frozenset_new(cls, iterable):
    items = set()
    set_update(items, iterable)
    return _frozenset_of(cls, items)


def set_isdisjoint(target, other):
    for item in other:
        if _set_has(target, item):
            return False
    return True


def set_issubset(target, other):
    both = set()
    for item in other:
        if _set_has(target, item):
            _set_add(both, item)
            if _set_len(both) == _set_len(target):
                return True
    return _set_len(both) == _set_len(target)


def set_issuperset(target, other):
    for item in other:
        if not _set_has(target, item):
            return False
    return True


def set_reduce(target):
    return type(target), (list(target),), getattr(target, '__dict__', None) or None


def view_operation(left, right, operation):
    result = set()
    set_update(result, left)
    items = []
    list_extend(items, right)
    _set_apply(result, items, operation)
    return result


def view_and(view, other):
    if type(other) is set and len(view) <= len(other):
        return other.intersection(view)
    if isinstance(other, (type({}.keys()), type({}.items()))) and len(other) > len(view):
        view, other = other, view
    result = set()
    for item in other:
        if item in view:
            result.add(item)
    return result


def view_isdisjoint(view, other):
    if isinstance(other, (set, frozenset, type({}.keys()), type({}.items()))) and len(other) > len(view):
        view, other = other, view
    for item in other:
        if item in view:
            return False
    return True


def dict_missing(target, key):
    return special(target, '__missing__')(key)


def dict_fill(target, source, kwargs):
    dict_take(target, source)
    _dict_merge(target, kwargs)


def dict_ior(target, source):
    dict_take(target, source)
    return target


def dict_take(target, source):
    # `keys` makes it a mapping; otherwise it yields pairs.
    if hasattr(source, 'keys'):
        for key in source.keys():
            _dict_set(target, key, source[key])
        return
    index = 0
    for pair in source:
        if type(pair) is not tuple and type(pair) is not list:
            try:
                iterator = iter(pair)
            except TypeError:
                iterator = None
            if iterator is None:
                raise TypeError(f'cannot convert dictionary update sequence element #{index} to a sequence')
            items = []
            list_extend(items, iterator)
            pair = items
        if len(pair) != 2:
            raise ValueError(f'dictionary update sequence element #{index} has length {len(pair)}; 2 is required')
        _dict_set(target, pair[0], pair[1])
        index += 1


def dict_fromkeys(cls, iterable, value):
    result = cls()
    if type(result) is dict:
        for key in iterable:
            _dict_set(result, key, value)
    else:
        for key in iterable:
            result[key] = value
    return result


def item_of(container, key):
    return container[key]
