import codecs


def told(call, *args):
    try:
        return ascii(call(*args))
    except Exception as error:
        notes = getattr(error, "__notes__", "")
        return f"{type(error).__name__}: {ascii(str(error))} {notes}"


# case: what stands for what cannot be encoded
codecs.register_error("test.angle", lambda error: (f"<{len(error.object[error.start:error.end])}>", error.end))
print("aé€b☃".encode("ascii", "test.angle"), "é€".encode("latin-1", "test.angle"), "☃".encode("cp1252", "test.angle"))

# case: what stands for what cannot be decoded
print(b"a\xff\xfeb".decode("utf-8", "test.angle"), b"\x81a".decode("cp1252", errors="test.angle"))

# case: each way to encode and decode asks
print(bytes("é", "ascii", "test.angle"), bytearray("é", "ascii", "test.angle"), str(b"\xe9", "ascii", "test.angle"))
print(bytearray(b"\xe9").decode("ascii", "test.angle"), codecs.encode("é", "ascii", "test.angle"), codecs.decode(b"\xe9", "ascii", "test.angle"))
print(str(memoryview(b"a\xe9"), "ascii", "test.angle"))

# case: subclasses are made
class Text(str): pass
class Data(bytes): pass
print(type(Text(b"\xe9", "ascii", "test.angle")), type(Data("é", "ascii", "test.angle")))

# case: the handler sees the whole run, piece by piece
def seen(error):
    print(type(error).__name__, error.encoding, ascii(error.object), error.start, error.end, error.reason)
    return "", error.end
codecs.register_error("test.seen", seen)
print("a\ud800\udc80b\udfff".encode("utf-8", "test.seen"), "a\ud800\ud801".encode("utf-16-le", "test.seen"))
print(b"a\xff\xe2\x82b\xc3".decode("utf-8", "test.seen"), b"a\x00\x00\xdcb".decode("utf-16-le", "test.seen"))

# case: bytes may stand for characters, not for bytes
codecs.register_error("test.bytes", lambda error: (b"\xff\xfe", error.end))
print("é".encode("ascii", "test.bytes"), "\ud800".encode("utf-16", "test.bytes"), told("\ud800".encode, "utf-32", "test.bytes"))
print(told(b"\xff".decode, "ascii", "test.bytes"))

# case: what stands for a character must itself be encoded
codecs.register_error("test.wide", lambda error: ("é", error.end))
for encoding in ("ascii", "latin-1", "cp1252", "utf-8", "utf-16"):
    print(encoding, told("\ud800".encode, encoding, "test.wide"))

# case: going back and on
def back(error, times=[]):
    times.append(1)
    return "?", error.start if len(times) < 3 else -1
codecs.register_error("test.back", back)
print("éab".encode("ascii", "test.back"))

# case: answers that are no answers
for answer in (None, "x", ("x",), (1, 1), ["x", 1], ("x", None), ("x", 99), ("x", -99), ("x", 10**30), ("x", 1, 2)):
    codecs.register_error("test.wrong", lambda error: answer)
    print(answer, told("é".encode, "ascii", "test.wrong"), told(b"\xff".decode, "ascii", "test.wrong"), sep=" | ")

# case: a handler that raises
def stop(error):
    raise KeyError("stop")
codecs.register_error("test.stop", stop)
print(told("é".encode, "ascii", "test.stop"), told(str, b"\xe9", "ascii", "test.stop"), told("é".encode, "cp437", "test.stop"))

# case: a name that nobody registered matters only when it is needed
print("e".encode("ascii", "test.none"), told("é".encode, "ascii", "test.none"), told(b"\xff".decode, "utf-8", "test.none"))

# case: only functions are handlers
print(told(codecs.register_error, "x", 1), told(codecs.register_error, 1, len), told(codecs.lookup_error, "test.none"))
print(codecs.lookup_error("test.stop") is stop)
