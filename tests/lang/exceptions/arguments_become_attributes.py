import sys
def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")



# case: arguments that become attributes, by type
for error in [StopIteration(3), StopIteration(), SystemExit(4), SystemExit(1, 2), ImportError("m", name="n", path="p"), NameError("m", name="n"),
              AttributeError("m", name="n", obj=[])]:
    print(repr(error), {name: getattr(error, name) for name in ("value", "code", "msg", "name", "path", "obj") if hasattr(error, name)})

# case: keywords that are not taken
for make in [lambda: Exception(a=1), lambda: KeyError("k", a=1), lambda: OSError(1, "x", a=1), lambda: StopIteration(a=1), lambda: SyntaxError(a=1),
             lambda: NameError(x=1), lambda: ImportError(x=1), lambda: AttributeError(x=1), lambda: UnicodeDecodeError(a=1), lambda: SystemExit(a=1)]:
    show(make)

# case: too many of those that are taken
show(lambda: NameError(name=1, path=2))
show(lambda: AttributeError(name=1, obj=2, path=3))
show(lambda: ImportError(name=1, path=2, name_from=3, x=4))

# case: a subclass without an __init__ names itself
class Mine(Exception):
    pass
show(lambda: Mine(1, key=2))

# case: a subclass's __init__ decides about keywords, __new__ keeps the arguments
class Keyed(Exception):
    def __init__(self, *args, key):
        self.key = key
print(repr(Keyed(1, 2, key=3)), Keyed(1, key=4).args, Keyed(key=5).key)
show(lambda: Keyed(1))

# case: args without super().__init__, and with fewer
class Silent(Exception):
    def __init__(self, a, b):
        pass
class Fewer(Exception):
    def __init__(self, a, b):
        super().__init__(a)
print(repr(Silent(1, 2)), repr(Fewer(1, 2)), str(Fewer(1, 2)))

# case: text of no, one, several arguments
for kind in (Exception, KeyError, ImportError, StopIteration, SystemExit, AttributeError):
    print([str(kind(*a)) for a in [(), ("a",), ("a", 2), (None,), ((1, 2),)]])

# case: unicode errors check their arguments
show(lambda: UnicodeDecodeError("utf-8", b"abc", 0, 1, "why"))
for arguments in [(), ("utf-8", "abc", 0, 1, "why"), (1, b"abc", 0, 1, "why"), ("utf-8", b"abc", "0", 1, "why"), ("utf-8", b"abc", 0, 1, 2)]:
    show(lambda: UnicodeDecodeError(*arguments))
show(lambda: UnicodeEncodeError("ascii", b"abc", 0, 1, "why"))
show(lambda: UnicodeTranslateError("abc", 0, 1))

# case: texts of unicode errors
for error in [UnicodeDecodeError("utf-8", b"abc", 0, 1, "why"), UnicodeDecodeError("utf-8", b"abc", 0, 2, "why"), UnicodeEncodeError("ascii", "a\xe9\u20ac", 1, 2, "why"),
              UnicodeEncodeError("ascii", "a\u20acb", 1, 3, "why"), UnicodeTranslateError("a\U0001f600", 1, 2, "why")]:
    print(error)

# case: details of a SyntaxError
error = SyntaxError("m", ("f.py", 1, 2, "text", 3, 4))
print(error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset, error.print_file_and_line)
print(error, SyntaxError("m", ("dir/f.py", None, None, None)), SyntaxError("m", (None, 3, None, None)), SyntaxError("m"), SyntaxError())
for details in [5, "ab", (), ("f", 1, 2), ("f", 1, 2, "t", 3), ("f", 1, 2, "t", 3, 4, 5, 6)]:
    show(lambda: SyntaxError("m", details))

# case: documentation strings
for kind in (BaseException, Exception, ValueError, OSError, KeyError, UserWarning, BytesWarning, ImportWarning):
    print(kind.__name__, repr(kind.__doc__))
