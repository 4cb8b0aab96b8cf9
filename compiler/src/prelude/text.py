# Hidden Python code behind methods of str and bytes that take any iterable.


def str_join(separator, iterable):
    return str.join(separator, [*iterable])


def bytes_join(separator, iterable):
    return type(separator).join(separator, [*iterable])
