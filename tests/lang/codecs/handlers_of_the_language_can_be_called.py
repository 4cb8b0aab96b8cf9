import codecs


def told(call, *args):
    try:
        return ascii(call(*args))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


FAULTS = [
    UnicodeEncodeError("ascii", "aé€\ud800", 1, 4, "r"), UnicodeDecodeError("utf-8", b"a\xff\xe9b", 1, 3, "r"),
    UnicodeTranslateError("aé€", 1, 3, "r"), ValueError("x"), UnicodeEncodeError("utf-8", "a\ud800\udc80", 1, 2, "r"),
    UnicodeDecodeError("utf-8", b"\xed\xa0\x80", 0, 1, "r"), UnicodeEncodeError("ascii", "\udc80\udcff", 0, 2, "r"),
    UnicodeDecodeError("utf-16-le", b"\x00\xd8", 0, 2, "r"), UnicodeEncodeError("utf-16-be", "\ud800", 0, 1, "r"),
]


def show(name):
    handler = codecs.lookup_error(name)
    for fault in FAULTS:
        print(told(handler, fault))


# case: strict raises what it is given
show("strict")
print(told(codecs.strict_errors, 1))

# case: ignore
show("ignore")

# case: replace
show("replace")

# case: xmlcharrefreplace
show("xmlcharrefreplace")

# case: backslashreplace
show("backslashreplace")

# case: namereplace
show("namereplace")

# case: surrogateescape
show("surrogateescape")

# case: surrogatepass
show("surrogatepass")

# case: they are the functions of the module
print([codecs.lookup_error(name) is getattr(codecs, name + "_errors") for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace")])

# case: namereplace when encoding
print("aé☃\x81\ud800가一".encode("ascii", "namereplace"), "☃".encode("cp1252", "namereplace"))
