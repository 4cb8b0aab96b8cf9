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
