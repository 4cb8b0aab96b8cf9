# Hidden Python code behind builtins that drive iterators. It runs in ordinary frames that tracebacks do not show.
# Globals: a pristine copy of the builtins, and the hidden functions of builtins/.


def enumerate_new(cls, iterable, start):
    return _enumerate_make(cls, iter(iterable), start)


def enumerate_next(self, iterator):
    return _enumerate_pair(self, next(iterator))


def zip_new(cls, iterables, strict):
    return _zip_make(cls, tuple([iter(iterable) for iterable in iterables]), strict)


def zip_next(iterators):
    items = []
    for iterator in iterators:
        items.append(next(iterator))
    return tuple(items)


_END = object()


def zip_next_strict(iterators):
    items = []
    for iterator in iterators:
        item = next(iterator, _END)
        if item is _END:
            break
        items.append(item)
    else:
        return tuple(items)
    ended = len(items)
    if ended:
        before = 'argument 1' if ended == 1 else f'arguments 1-{ended}'
        raise ValueError(f'zip() argument {ended + 1} is shorter than {before}')
    for i in range(1, len(iterators)):
        if next(iterators[i], _END) is not _END:
            before = 'argument 1' if i == 1 else f'arguments 1-{i}'
            raise ValueError(f'zip() argument {i + 1} is longer than {before}')
    raise StopIteration


def map_new(cls, args):
    iterators = tuple([iter(args[i]) for i in range(1, len(args))])
    return _map_make(cls, args[0], iterators)


def map_next_one(function, iterator):
    return function(next(iterator))


def map_next(function, iterators):
    items = []
    for iterator in iterators:
        items.append(next(iterator))
    return function(*items)


def filter_new(cls, function, iterable):
    return _filter_make(cls, function, iter(iterable))


def filter_next(function, iterator):
    while True:
        item = next(iterator)
        if function(item):
            return item


def filter_next_truth(function, iterator):
    while True:
        item = next(iterator)
        if item:
            return item


def sequence_next(self, sequence, index):
    try:
        item = sequence[index]
    except (IndexError, StopIteration):
        pass
    else:
        _advance(self, index + 1)
        return item
    _exhaust(self)
    raise StopIteration


def reversed_call(sequence):
    return special(sequence, '__reversed__')()


def reversed_next(self, sequence, index):
    try:
        item = sequence[index]
    except (IndexError, StopIteration):
        pass
    else:
        _advance(self, index)
        return item
    _exhaust(self)
    raise StopIteration


def callable_next(self, function, sentinel):
    try:
        value = function()
    except StopIteration:
        _exhaust(self)
        raise
    if value is sentinel or value == sentinel:
        _exhaust(self)
        raise StopIteration
    return value


def iterator_reduce(self, source, state, backwards, always):
    maker = reversed if backwards else iter
    if state is None and not always:
        return maker, (source,)
    return maker, (source,), state


def callable_reduce(parts):
    return iter, parts


def set_extend(target, iterable):
    add = target.add
    for item in iterable:
        add(item)


def count(container, wanted):
    found = 0
    for item in container:
        if item is wanted or item == wanted:
            found += 1
    return found


def contains(container, wanted):
    try:
        iterator = iter(container)
    except TypeError:
        iterator = None
    if iterator is None:
        raise TypeError(f"argument of type '{type(container).__name__}' is not iterable")
    for item in _steps(iterator):
        if item is wanted or item == wanted:
            return True
    return False
