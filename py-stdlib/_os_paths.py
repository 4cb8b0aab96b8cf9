"""How `os` takes paths, and how its errors name them: as the script gave them."""

from posixpath import _is_refusal, fspath

PATH = "string, bytes or os.PathLike"
PATH_OR_NUMBER = "string, bytes, os.PathLike or integer"
PATH_OR_NOTHING = "string, bytes, os.PathLike, integer or None"


def text_of(path, function, argument="path", kinds=PATH):
    """A path as the host takes it."""
    try:
        text = fspath(path)
    except TypeError:
        # Of open files some have numbers; where one got here, no number will do.
        kinds = PATH if isinstance(path, int) else kinds
        raise TypeError(f"{function}: {argument} should be {kinds}, not {type(path).__name__}") from None
    if isinstance(text, bytes):
        text = text.decode("utf-8", "surrogateescape")
    if "\0" in text:
        raise ValueError(f"{function}: embedded null character in {argument}")
    return text


def ask(op, path, function, *more, kinds=PATH):
    """Ask the host about a path."""
    text = text_of(path, function, kinds=kinds)
    try:
        return op(text, *more)
    except OSError as error:
        name_as_given(error, path)
        raise


def ask_of_two(op, src, dst, function):
    """Ask the host about two paths; an error names both."""
    texts = text_of(src, function, "src"), text_of(dst, function, "dst")
    try:
        return op(*texts)
    except OSError as error:
        if not _is_refusal(error):
            error.filename, error.filename2 = fspath(src), fspath(dst)
        raise


def name_as_given(error, path):
    """The host names files by text."""
    if isinstance(path, bytes) and isinstance(error.filename, str):
        error.filename = error.filename.encode("utf-8", "surrogateescape")
