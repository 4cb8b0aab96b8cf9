import os
import tempfile

tempfile.tempdir = os.getcwd()

# case: what is made has a name in the directory, and goes
print(tempfile.gettempdir() == os.getcwd(), tempfile.gettempdirb() == os.getcwdb(), tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.TMP_MAX)
fd, name = tempfile.mkstemp(".txt", "pre")
print(type(fd).__name__, os.path.dirname(name) == os.getcwd(), os.path.basename(name).startswith("pre"), name.endswith(".txt"), len(os.path.basename(name)))
os.write(fd, b"text")
os.close(fd)
print(open(name).read(), os.unlink(name))
with os.fdopen(tempfile.mkstemp(dir=".")[0], "w+") as file:
    file.write("x")
    file.seek(0)
    print(file.read())
for name in os.listdir():
    os.unlink(name)
print(os.path.isabs(tempfile.mkdtemp(dir=".")), len(os.listdir()), [os.rmdir(name) for name in os.listdir()])
fd, name = tempfile.mkstemp(b".bin", dir=b".")
print(type(name).__name__, os.close(fd), os.unlink(name))
try:
    tempfile.mkstemp(b".bin", "text")
except TypeError as error:
    print(error)
print(os.path.exists(tempfile.mktemp()))

# case: a named file goes when it is closed
with tempfile.NamedTemporaryFile("w+", suffix=".log") as file:
    file.write("line\n")
    file.flush()
    name = file.name
    print(os.path.exists(name), open(name).read(), file.readable(), file.closed)
print(os.path.exists(name), file.closed)
file = tempfile.NamedTemporaryFile(delete=False)
file.write(b"kept")
file.close()
print(open(file.name, "rb").read(), os.unlink(file.name))
with tempfile.NamedTemporaryFile(delete_on_close=False) as file:
    file.write(b"abc")
    file.close()
    print(os.path.exists(file.name), open(file.name, "rb").read())
print(os.path.exists(file.name))

# case: a file without a name
with tempfile.TemporaryFile() as file:
    print(type(file.name).__name__, file.mode, os.listdir(), file.write(b"data"), file.seek(0), file.read())

# case: a file in memory, until it grows
with tempfile.SpooledTemporaryFile(max_size=10) as file:
    print(file._rolled, file.name, file.mode, file.write(b"12345"), file._rolled, file.write(b"6789012"), file._rolled, type(file.name).__name__)
    print(file.seek(0), file.read(), file.tell(), file.closed)
print(file.closed)
with tempfile.SpooledTemporaryFile(mode="w+", encoding="utf-8", newline="\n") as file:
    file.write("grüße\n")
    print(file.encoding, file.errors, file.seek(0), file.read(), file._rolled)
    file.rollover()
    print(file._rolled, file.seek(0), file.readlines())
with tempfile.SpooledTemporaryFile() as file:
    print(file.fileno() > 2, file._rolled)
with tempfile.SpooledTemporaryFile(max_size=3) as file:
    file.writelines([b"ab", b"cd"])
    print(file._rolled, file.truncate(1), file.seek(0), list(file))

# case: a directory goes with what is in it
with tempfile.TemporaryDirectory(prefix="dir") as name:
    os.makedirs(os.path.join(name, "a/b"))
    open(os.path.join(name, "a/b/c.txt"), "w").close()
    print(os.path.basename(name).startswith("dir"), os.listdir(name))
print(os.path.exists(name))
directory = tempfile.TemporaryDirectory(delete=False)
print(os.path.isdir(directory.name), directory.cleanup(), os.path.exists(directory.name))
print(os.listdir())
