import codecs


def told(call, *args):
    try:
        return ascii(call(*args))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))} {getattr(error, '__notes__', '')}"


def search(name):
    if name == "shout":
        return codecs.CodecInfo(lambda text, errors="strict": (text.upper().encode(), len(text)),
                                lambda data, errors="strict": (bytes(data).decode().lower(), len(data)), name="shout")
    if name == "broken":
        return codecs.CodecInfo(lambda text, errors="strict": (text, 1), lambda data, errors="strict": 5, name="broken")
    if name == "failing":
        def fail(source, errors="strict"):
            raise OSError("no")
        return codecs.CodecInfo(fail, fail, name="failing")


codecs.register(search)

# case: a codec that a script registered
print("abc".encode("shout"), b"ABC".decode("Shout"), str(b"AB", "shout"), bytes("ab", "shout"), codecs.lookup("shout").name)

# case: codecs that do not give what they should
print(told("a".encode, "broken"), told(b"a".decode, "broken"), codecs.encode("a", "broken"), sep="\n")

# case: an error gets a note
print(told("a".encode, "failing"), told(codecs.decode, b"a", "failing"))

# case: notes come with all but the commonest names
for name in ("ascii", "US-ASCII", "646", "latin-1", "L1", "iso8859-1", "latin", "utf-8-sig", "utf-16-le", "utf_32"):
    print(name, told("\udc80".encode, name))

# case: a codec is gone
codecs.unregister(search)
print(told("abc".encode, "shout"), told(codecs.lookup, "no-such"), told(codecs.register, 1), told(codecs.lookup, None))

# case: codecs that are no text encodings
print(codecs.encode("Hello", "rot13"), codecs.encode(b"ab", "hex"), codecs.decode("6162", "hex"), codecs.decode(b"YWI=", "base64"))
print(told("a".encode, "rot13"), told(b"a".decode, "hex"), told(codecs.decode, b"6g", "hex"), told(codecs.encode, "a", "hex"), sep="\n")

# case: arguments by name
print(codecs.encode("é", errors="ignore", encoding="ascii"), codecs.decode(b"\xc3\xa9", errors="strict"), codecs.encode("é"))
