# Hidden Python code behind builtin functions.


def len_of(v):
    return _length(special(v, '__len__')())


def hash_of(v):
    return _hash_result(special(v, '__hash__')())


def repr_of(v):
    text = special(v, '__repr__')()
    if not isinstance(text, str):
        raise TypeError(f'__repr__ returned non-string (type {type(text).__name__})')
    return text


def str_of(v):
    text = special(v, '__str__')()
    if not isinstance(text, str):
        raise TypeError(f'__str__ returned non-string (type {type(text).__name__})')
    return text


def ascii_of(v):
    return _ascii(repr_of(v))


def format_of(v, spec):
    text = special(v, '__format__')(spec)
    if not isinstance(text, str):
        raise TypeError(f'__format__ must return a str, not {type(text).__name__}')
    return text


def iter_of(v):
    iterator = special(v, '__iter__')()
    if not hasattr(type(iterator), '__next__'):
        raise TypeError(f"iter() returned non-iterator of type '{type(iterator).__name__}'")
    return iterator


def next_of(iterator):
    return special(iterator, '__next__')()


def next_or(iterator, default):
    try:
        return special(iterator, '__next__')()
    except StopIteration:
        return default


def aiter_of(v):
    iterator = special(v, '__aiter__')()
    if not hasattr(type(iterator), '__anext__'):
        raise TypeError(f"aiter() returned not an async iterator of type '{type(iterator).__name__}'")
    return iterator


def anext_of(iterator):
    return special(iterator, '__anext__')()


def isinstance_of(v, cls):
    kind = type(cls)
    if plain_isinstance(cls, tuple):
        for one in tuple.__iter__(cls):
            if isinstance(v, one):
                return True
        return False
    if kind is type:
        # Only `__class__` can still make it an instance.
        if _instance_verdict(v, cls):
            return True
        claimed = getattr(v, '__class__', None)
        return claimed is not type(v) and isinstance(claimed, type) and issubclass(claimed, cls)
    check = type_lookup(cls, '__instancecheck__')
    if check is not None:
        return True if check(cls, v) else False
    # What has bases is as good as a class.
    if type(getattr(cls, '__bases__', None)) is not tuple:
        raise TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')
    claimed = getattr(v, '__class__', None)
    return claimed is not None and derives(claimed, cls)


def issubclass_of(cls, other):
    if plain_isinstance(other, tuple):
        for one in tuple.__iter__(other):
            if issubclass(cls, one):
                return True
        return False
    check = type_lookup(other, '__subclasscheck__')
    if check is not None:
        return True if check(other, cls) else False
    return subclass_by_bases(cls, other)


def subclass_by_bases(cls, other):
    for one, text in (cls, 'issubclass() arg 1 must be a class'), (other, 'issubclass() arg 2 must be a class, a tuple of classes, or a union'):
        if not plain_isinstance(one, type) and type(getattr(one, '__bases__', None)) is not tuple:
            raise TypeError(text)
    return derives(cls, other)


def derives(cls, other):
    if cls is other:
        return True
    bases = getattr(cls, '__bases__', None)
    if type(bases) is tuple:
        for base in bases:
            if derives(base, other):
                return True
    return False


def call_plainly(function):
    return function()


def call_for_nothing(function):
    function()


def sorted_list(items, key, reverse):
    return _sort_by(items, [key(item) for item in items], reverse)


def sorted_iterable(iterable, key, reverse):
    items = list(iterable)
    if key is None:
        return _sort_by(items, items, reverse)
    return _sort_by(items, [key(item) for item in items], reverse)


def print_to(file, args, sep, end, flush):
    write = file.write
    first = True
    for arg in args:
        if not first:
            write(sep)
        first = False
        write(str(arg))
    write(end)
    if flush:
        file.flush()


def print_values(args, sep, end, flush):
    first = True
    for arg in args:
        if not first:
            _write(sep)
        first = False
        _write(str(arg))
    _write(end)
    if flush:
        flush_stdout()


def flush_stdout():
    _stdio(4, (1,))


def input_line(prompt):
    import sys
    if getattr(sys, 'stdin', None) is None:
        raise RuntimeError('input(): lost sys.stdin')
    stdout = _stdout()
    if stdout is None:
        raise RuntimeError('input(): lost sys.stdout')
    if prompt != '':
        print(prompt, end='', flush=True)
    line = sys.stdin.readline()
    if not line:
        raise EOFError('EOF when reading a line')
    return line[:-1] if line[-1] == '\n' else line


def open_file(file, mode, buffering, encoding, errors, newline, closefd, opener):
    import io
    return io._open(file, mode, buffering, encoding, errors, newline, closefd, opener)


def dir_of(v):
    hook = getattr(v, '__dir__', None) if type(v).__name__ == 'module' else None
    names = special(v, '__dir__')() if hook is None else hook()
    return sorted(names)


# locals() is that of the caller: frames of this file do not count.
def dir_of_frame():
    return sorted(locals())


def vars_of_frame():
    return locals()


def divmod_of(a, b):
    left = type(a)
    right = type(b)
    forward = type_lookup(a, '__divmod__')
    reflected = type_lookup(b, '__rdivmod__') if right is not left else None
    if reflected is not None and issubclass(right, left) and reflected is not type_lookup(a, '__rdivmod__'):
        result = special(b, '__rdivmod__')(a)
        if result is not NotImplemented:
            return result
        reflected = None
    if forward is not None:
        result = special(a, '__divmod__')(b)
        if result is not NotImplemented:
            return result
    if reflected is not None:
        result = special(b, '__rdivmod__')(a)
        if result is not NotImplemented:
            return result
    raise TypeError(f"unsupported operand type(s) for divmod(): '{full_type_name(a)}' and '{full_type_name(b)}'")
