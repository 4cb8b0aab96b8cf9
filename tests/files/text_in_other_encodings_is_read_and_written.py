# case: files in encodings of every kind go out and come back
from pathlib import Path

TEXT = "Grüße, Æther: 12 €\n"
for encoding in ["utf-8", "utf8", "UTF-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "iso8859_15", "mac_roman"]:
    written = Path("t.txt").write_text(TEXT, encoding=encoding)
    print(encoding, written, Path("t.txt").read_bytes()[:8], Path("t.txt").read_text(encoding=encoding) == TEXT)

# case: what an encoding lacks is told with all its attributes
for encoding, errors in [("ascii", "strict"), ("latin-1", "strict"), ("koi8_r", "strict"), ("utf-8", "strict")]:
    try:
        Path("t.txt").write_text("ab\udc80€" if encoding == "utf-8" else TEXT, encoding=encoding, errors=errors)
    except UnicodeEncodeError as error:
        print(error, "|", error.encoding, error.start, error.end, error.reason, repr(error.object[:4]))

# case: handlers of errors are obeyed when writing
for errors in ["ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"]:
    Path("t.txt").write_text(TEXT, encoding="ascii", errors=errors)
    print(errors, Path("t.txt").read_bytes())
Path("t.txt").write_text("a\udcffb", errors="surrogateescape")
print(Path("t.txt").read_bytes())
Path("t.txt").write_text("a\ud800b", errors="surrogatepass")
print(Path("t.txt").read_bytes())

# case: bytes that do not decode are told with all their attributes
for data in [b"abc\xff", b"\xe2(\xa1", b"\xe2\x82(", b"ab\xe2\x82", b"ab\xe2", b"x\r\ny\xed\xa0\x80", b"\r\n" * 5000 + b"\xfe", b"z" * 9000 + b"\xc0\x80"]:
    Path("t.txt").write_bytes(data)
    try:
        print(Path("t.txt").read_text())
    except UnicodeDecodeError as error:
        print(error, "|", error.encoding, error.start, error.end, error.reason, error.object == data)
for encoding in ["ascii", "utf-16", "utf-32-be", "cp1252"]:
    Path("t.txt").write_bytes(b"a\x81\x8d")
    try:
        print(Path("t.txt").read_text(encoding=encoding))
    except UnicodeDecodeError as error:
        print(error, "|", error.encoding, error.start, error.end, error.reason)

# case: handlers of errors are obeyed when reading
Path("t.txt").write_bytes(b"caf\xe9 \xff\r\nend")
for errors in ["ignore", "replace", "backslashreplace", "surrogateescape"]:
    print(errors, ascii(Path("t.txt").read_text(errors=errors)))
print(ascii(Path("t.txt").read_text("latin-1")), ascii(Path("t.txt").read_text(encoding="latin-1", newline="")))

# case: newlines are translated as asked
Path("t.txt").write_bytes(b"a\r\nb\rc\n\r")
for newline in [None, "", "\n", "\r", "\r\n"]:
    print(repr(newline), repr(Path("t.txt").read_text(newline=newline)))
for newline in [None, "", "\n", "\r", "\r\n"]:
    Path("n.txt").write_text("a\nb\r\nc", newline=newline)
    print(repr(newline), Path("n.txt").read_bytes())

# case: what is no encoding, no handler, no newline and no text
for arguments in [dict(encoding="klingon"), dict(errors="nope", encoding="ascii"), dict(newline="x")]:
    try:
        print(repr(Path("t.txt").read_text(**arguments)))
    except (LookupError, ValueError) as error:
        print(type(error).__name__, error)
Path("t.txt").write_bytes(b"\xff")
try:
    Path("t.txt").read_text(errors="nope")
except LookupError as error:
    print(error)
for data in [b"bytes", 3, None]:
    try:
        Path("t.txt").write_text(data)
    except TypeError as error:
        print(error)
