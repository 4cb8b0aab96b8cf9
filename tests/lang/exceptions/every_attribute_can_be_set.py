def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


def set_and_delete(error, names, value="new"):
    for name in names:
        setattr(error, name, value)
        print(name, repr(getattr(error, name)), end=" ")
        delattr(error, name)
        print(repr(getattr(error, name)))


# case: of SystemExit and StopIteration
set_and_delete(SystemExit(1), ["code"])
set_and_delete(StopIteration(1), ["value"])

# case: of NameError and AttributeError
set_and_delete(NameError("m", name="n"), ["name"])
set_and_delete(AttributeError("m", name="n", obj=1), ["name", "obj"])

# case: of ImportError
error = ImportError("m", name="n", path="p", name_from="f")
print(error.msg, error.name, error.path, error.name_from)
set_and_delete(error, ["msg", "name", "path", "name_from"])

# case: of OSError
error = OSError(2, "s", "f", None, "g")
print(error.errno, error.strerror, error.filename, error.filename2)
set_and_delete(error, ["errno", "strerror", "filename", "filename2"])

# case: of SyntaxError
names = ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"]
error = SyntaxError("m", ("f", 1, 2, "t", 3, 4))
print([getattr(error, name) for name in names])
set_and_delete(error, names)

# case: of unicode errors: texts and positions
decode = UnicodeDecodeError("utf-8", b"abc", 0, 1, "why")
encode = UnicodeEncodeError("ascii", "abc", 0, 1, "why")
translate = UnicodeTranslateError("abc", 0, 1, "why")
for error in (decode, encode, translate):
    print(error.object, error.start, error.end, error.reason)
    error.start, error.end, error.reason = 1, 3, "because"
    print(error.start, error.end, error.reason, error)
decode.encoding, encode.encoding = "ascii", "latin-1"
decode.object, encode.object, translate.object = b"xyz", "xyz", "xyz"
print(decode, encode, translate, sep="\n")
for name in ("start", "end"):
    for value in ("a", 1.5, None, 2**70):
        show(lambda: setattr(decode, name, value))

# case: AttributeError's parts for a copy
print(AttributeError("m", name="n").__reduce__())
