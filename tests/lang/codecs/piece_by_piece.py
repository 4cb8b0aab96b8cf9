import codecs
import io


def told(call, *args):
    try:
        return ascii(call(*args))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


# case: a character in three pieces
d = codecs.getincrementaldecoder("utf-8")()
print([d.decode(b"\xe2"), d.getstate(), d.decode(b"\x82"), d.decode(b"\xac"), d.getstate()], told(d.decode, b"\xe2", True))

# case: byte by byte in every encoding
for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "unicode_escape", "cp1251"):
    text = "aЖ" if name == "cp1251" else "a€😀"
    data = text.encode(name)
    print(name, list(codecs.iterdecode([bytes([b]) for b in data], name)), list(codecs.iterencode(["a", "", text[1:]], name)))

# case: the mark comes once, and again after a reset
for name in ("utf-16", "utf-32", "utf-8-sig", "utf-16-le"):
    e = codecs.getincrementalencoder(name)()
    print(name, e.getstate(), e.encode("a"), e.getstate(), e.encode("b"), e.reset(), e.encode("c"), e.setstate(0), e.encode("d"))

# case: the state of a decoder
for name in ("utf-16", "utf-32", "utf-8-sig"):
    d = codecs.getincrementaldecoder(name)()
    print(name, d.getstate(), d.decode("a".encode(name)), d.getstate(), d.reset(), d.getstate())
d = codecs.getincrementaldecoder("utf-16")()
print(d.decode(codecs.BOM_UTF16_BE + b"\0"), d.getstate(), d.decode(b"a"))

# case: a stream without a mark
print(told(codecs.getincrementaldecoder("utf-16")().decode, b"a\0"))

# case: handlers of errors
codecs.register_error("test.star", lambda error: ("*", error.end))
print(codecs.getincrementaldecoder("utf-8")("test.star").decode(b"\xe9a\xff"), codecs.getincrementalencoder("ascii")("test.star").encode("éa"))
print(codecs.getincrementaldecoder("ascii")("replace").decode(b"a\xff"))

# case: classes of scripts
class Halves(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, data, errors, final):
        whole = len(data) // 2 * 2
        return data[:whole].hex(), whole
h = Halves()
print(h.decode(b"abc"), h.getstate(), h.decode(b"d"), h.getstate())
print(told(codecs.IncrementalEncoder().encode, "a"), told(codecs.Codec().decode, b"a"), codecs.IncrementalDecoder().getstate())

# case: streams
b = io.BytesIO()
w = codecs.getwriter("utf-16")(b)
w.write("é\n"); w.writelines(["a", "b"])
print(b.getvalue(), list(codecs.getreader("utf-16")(io.BytesIO(b.getvalue()))))
r = codecs.getreader("utf-8")(io.BytesIO("é1\nab\r\nlast".encode()))
print(r.readline(), r.read(1), r.readlines())

# case: both ways, and from one encoding to another
rw = codecs.StreamReaderWriter(io.BytesIO(b"ab\nc"), codecs.getreader("ascii"), codecs.getwriter("ascii"))
print(list(rw), codecs.EncodedFile(io.BytesIO(b"\xe9"), "utf-8", "latin-1").read())
