# Behind builtins that make one value of what they iterate over.


def all_of(iterable):
    for item in iterable:
        if not item:
            return False
    return True


def any_of(iterable):
    for item in iterable:
        if item:
            return True
    return False


def max_of(source, key, has_default, default):
    iterator = _steps(iter(source))
    for best in iterator:
        for item in iterator:
            if item > best:
                best = item
        return best
    if has_default:
        return default
    raise ValueError('max() iterable argument is empty')


def min_of(source, key, has_default, default):
    iterator = _steps(iter(source))
    for best in iterator:
        for item in iterator:
            if item < best:
                best = item
        return best
    if has_default:
        return default
    raise ValueError('min() iterable argument is empty')


def max_by(source, key, has_default, default):
    iterator = _steps(iter(source))
    for best in iterator:
        best_key = key(best)
        for item in iterator:
            item_key = key(item)
            if item_key > best_key:
                best = item
                best_key = item_key
        return best
    if has_default:
        return default
    raise ValueError('max() iterable argument is empty')


def min_by(source, key, has_default, default):
    iterator = _steps(iter(source))
    for best in iterator:
        best_key = key(best)
        for item in iterator:
            item_key = key(item)
            if item_key < best_key:
                best = item
                best_key = item_key
        return best
    if has_default:
        return default
    raise ValueError('min() iterable argument is empty')


def sum_iterable(iterable, total):
    iterator = _steps(iter(iterable))
    if type(total) is int:
        for item in iterator:
            total = total + item
            if type(total) is not int:
                break
        else:
            return total
    return sum_floats(iterator, total)


def sum_after_ints(iterator, total, item):
    return sum_floats(_steps(iterator), total + item)


def sum_floats(iterator, total):
    if type(total) is float:
        state = [total, 0.0]
        for item in iterator:
            if not _sum_float(state, item):
                total = _sum_total(state) + item
                break
        else:
            return _sum_total(state)
    return sum_plainly(iterator, total)


def sum_rest(iterator, total, item):
    return sum_plainly(_steps(iterator), total + item)


def sum_plainly(iterator, total):
    for item in iterator:
        total = total + item
    return total
