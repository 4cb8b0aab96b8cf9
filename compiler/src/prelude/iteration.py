# Hidden Python code behind builtins that drive iterators. It runs in ordinary frames that tracebacks do not show.
# Globals: a pristine copy of the builtins, and the hidden functions of builtins/.


def list_extend(target, iterable):
    append = target.append
    for item in iterable:
        append(item)
