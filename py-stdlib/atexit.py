"""Functions that run at the end of a script, last registered first."""

import _wicket

_handlers = []


def register(func, /, *args, **kwargs):
    """Register a function to be called at the end, with its arguments; it may be used as a decorator."""
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _handlers.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Take back every registration of a function."""
    for index, entry in enumerate(_handlers):
        if entry is not None and entry[0] == func:
            _handlers[index] = None


def _clear():
    _handlers.clear()


def _ncallbacks():
    return len(_handlers)


def _run_exitfuncs():
    """Call everything that is registered; what fails is shown and does not stop the rest."""
    for index in reversed(range(len(_handlers))):
        if _handlers[index] is None:
            continue
        func, args, kwargs = _handlers[index]
        try:
            func(*args, **kwargs)
        except BaseException as error:
            error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
            _wicket.write_ignored(f'Exception ignored in atexit callback {func!r}:', error)
    # What was registered meanwhile comes too late.
    _handlers.clear()
