# Hidden Python code behind exceptions.


def group_new(cls, args):
    return _group_new(cls, args, list(args[1]))


def group_derive(group, exceptions):
    # A part of a group: the same traceback, cause, context and notes.
    part = group.derive(exceptions)
    if not isinstance(part, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    part.__traceback__ = group.__traceback__
    part.__context__ = group.__context__
    part.__cause__ = group.__cause__
    part.__suppress_context__ = group.__suppress_context__
    notes = getattr(group, '__notes__', None)
    if isinstance(notes, (list, tuple)):
        part.__notes__ = list(notes)
    return part


def group_matches(exception, condition, by_types):
    if by_types:
        return isinstance(exception, condition)
    return condition(exception)


def group_divide(group, condition, by_types, with_rest):
    if group_matches(group, condition, by_types):
        return group, None
    if not isinstance(group, BaseExceptionGroup):
        return None, group
    matching = []
    rest = []
    for exception in group.exceptions:
        yes, no = group_divide(exception, condition, by_types, with_rest)
        if yes is not None:
            matching.append(yes)
        if no is not None:
            rest.append(no)
    return (group_derive(group, matching) if matching else None, group_derive(group, rest) if rest and with_rest else None)


def group_split(group, condition, by_types):
    return group_divide(group, condition, by_types, True)


def group_subgroup(group, condition, by_types):
    return group_divide(group, condition, by_types, False)[0]


def group_leaves(exception, found):
    if isinstance(exception, BaseExceptionGroup):
        for one in exception.exceptions:
            group_leaves(one, found)
    else:
        found.append(exception)


def group_project(group, leaves):
    # The part of a group with these leaf exceptions, its structure kept.
    return group_divide(group, lambda exception: not isinstance(exception, BaseExceptionGroup) and any_is(exception, leaves), False, False)[0]


def any_is(exception, leaves):
    for leaf in leaves:
        if leaf is exception:
            return True
    return False


def group_end(original, raised):
    # What the end of `except*` raises: `raised` holds what the handlers raised and what no handler matched.
    raised = [exception for exception in raised if exception is not None]
    if not raised:
        return None
    if not isinstance(original, BaseExceptionGroup):
        # A plain exception that was not matched goes on as it is.
        return raised[0]
    reraised = []
    new = []
    for exception in raised:
        if same_origin(exception, original):
            reraised.append(exception)
        else:
            new.append(exception)
    projected = None
    if reraised:
        leaves = []
        for exception in reraised:
            group_leaves(exception, leaves)
        projected = group_project(original, leaves)
    if not new:
        return projected
    if projected is not None:
        new.append(projected)
    if len(new) == 1:
        return new[0]
    return ExceptionGroup('', new) if all_exceptions(new) else BaseExceptionGroup('', new)


def same_origin(exception, original):
    # Parts of the original keep its traceback, context and cause.
    return (exception.__traceback__ is original.__traceback__ and exception.__context__ is original.__context__
            and exception.__cause__ is original.__cause__ and getattr(exception, '__notes__', None) == getattr(original, '__notes__', None))


def all_exceptions(exceptions):
    for exception in exceptions:
        if not isinstance(exception, Exception):
            return False
    return True
