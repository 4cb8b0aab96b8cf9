# Behind except*: what becomes of exception groups.


def wrap_in_group(exception):
    cls = ExceptionGroup if isinstance(exception, Exception) else BaseExceptionGroup
    return cls('', (exception,))


def join_groups(original, raised):
    raised = [e for e in raised if e is not None]
    if not raised:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return raised[0] if len(raised) == 1 else ExceptionGroup('', raised)
    own = [e for e in raised if same_group(original, e)]
    new = [e for e in raised if not same_group(original, e)]
    rest = project(original, own) if own else None
    if not new:
        return rest
    if rest is not None:
        new.append(rest)
    if len(new) == 1:
        return new[0]
    cls = ExceptionGroup if all(isinstance(e, Exception) for e in new) else BaseExceptionGroup
    return cls('', new)


def same_group(original, e):
    return e is original or (isinstance(e, BaseExceptionGroup) and e.__traceback__ is original.__traceback__
                             and e.__cause__ is original.__cause__ and e.__context__ is original.__context__)


def leaf_ids(e, into):
    if isinstance(e, BaseExceptionGroup):
        for inner in e.exceptions:
            leaf_ids(inner, into)
    else:
        into.append(id(e))


def project(original, parts):
    keep = []
    for part in parts:
        leaf_ids(part, keep)
    keep = set(keep)
    return original.subgroup(lambda e: not isinstance(e, BaseExceptionGroup) and id(e) in keep)
