import io
import os
import stat

# case: os.open gives a number; read, write, seek and close take it
fd = os.open("a.txt", os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o644)
print(fd >= 3, os.write(fd, b"hello world\n"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5), os.read(fd, 100), os.read(fd, 10))
print(os.lseek(fd, -6, os.SEEK_END), os.read(fd, 5), os.pread(fd, 5, 0), os.pwrite(fd, b"HELLO", 0), os.lseek(fd, 0, os.SEEK_CUR))
os.ftruncate(fd, 8)
found = os.fstat(fd)
print(found.st_size, stat.S_ISREG(found.st_mode), os.path.sameopenfile(fd, fd), os.isatty(fd), os.get_inheritable(fd))
os.fsync(fd)
os.fdatasync(fd)
print(os.close(fd), open("a.txt").read())

# case: a number that is closed, or never was, is a bad one
for function, arguments in [(os.read, (fd, 1)), (os.write, (fd, b"x")), (os.close, (fd,)), (os.fstat, (99,)), (os.lseek, (fd, 0, 0)), (os.fsync, (fd,)),
                            (os.ftruncate, (fd, 0)), (os.fdopen, (fd,)), (open, (fd,)), (os.isatty, (fd,))]:
    try:
        print(function.__name__, function(*arguments))
    except OSError as error:
        print(function.__name__, type(error).__name__, error)

# case: flags say what may be done
open("b.txt", "w").write("0123456789")
fd = os.open("b.txt", os.O_RDONLY)
for function, arguments in [(os.write, (fd, b"x")), (os.ftruncate, (fd, 1))]:
    try:
        function(*arguments)
    except OSError as error:
        print(function.__name__, error.errno in (9, 22))
os.close(fd)
fd = os.open("b.txt", os.O_WRONLY)
try:
    os.read(fd, 1)
except OSError as error:
    print(error.errno)
os.write(fd, b"ab")
os.close(fd)
fd = os.open("b.txt", os.O_WRONLY | os.O_APPEND)
os.lseek(fd, 0, os.SEEK_SET)
os.write(fd, b"END")
os.close(fd)
print(open("b.txt").read())
for flags in [os.O_WRONLY | os.O_CREAT | os.O_EXCL, os.O_RDONLY | os.O_DIRECTORY]:
    try:
        os.open("b.txt", flags)
    except OSError as error:
        print(type(error).__name__, error)
try:
    os.open("none.txt", os.O_RDONLY)
except FileNotFoundError as error:
    print(error)

# case: a file object tells its number, and a number becomes a file object
with open("a.txt", "rb") as file:
    number = file.fileno()
    print(number == file.fileno(), os.fstat(number).st_size == 8, os.pread(number, 3, 0))
try:
    file.fileno()
except ValueError as error:
    print(error)
fd = os.open("a.txt", os.O_RDONLY)
with os.fdopen(fd, "r", encoding="utf-8") as file:
    print(file.read(), file.name == fd, file.fileno() == fd)
try:
    os.close(fd)
except OSError as error:
    print(error)
fd = os.open("a.txt", os.O_RDONLY)
file = open(fd, "rb", closefd=False)
print(file.read(2), file.raw.closefd)
file.close()
print(os.read(fd, 1) in (b"", b"L"), os.close(fd))

# case: the idiom of a safe replacement
with open("new.tmp", "w") as file:
    file.write("whole")
    file.flush()
    os.fsync(file.fileno())
os.replace("new.tmp", "kept.txt")
directory = os.open(".", os.O_RDONLY)
os.fsync(directory)
print(stat.S_ISDIR(os.fstat(directory).st_mode), os.close(directory), open("kept.txt").read())
with open("kept.txt", "a") as file:
    os.fsync(file)

# case: an opener of one's own
def opener(path, flags):
    print(path, flags & os.O_ACCMODE, bool(flags & os.O_CREAT), bool(flags & os.O_TRUNC), bool(flags & os.O_APPEND))
    return os.open(path, flags)
for mode in ["r", "w", "a", "r+"]:
    with open("kept.txt", mode, opener=opener) as file:
        print(mode, file.name)
for answer in ["x", -1]:
    try:
        open("kept.txt", opener=lambda path, flags: answer)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    open("kept.txt", closefd=False)
except ValueError as error:
    print(error)

# case: truncate, by name and by number
open("c.txt", "w").write("abcdef")
os.truncate("c.txt", 3)
print(open("c.txt").read())
fd = os.open("c.txt", os.O_WRONLY)
os.truncate(fd, 1)
os.closerange(fd, fd + 3)
print(open("c.txt").read())

# case: lines of bytes, with what is between
open("lines.bin", "wb").write(b"one\ntwo\n\nlast")
with open("lines.bin", "rb") as file:
    print(next(file), file.tell(), file.readline(), file.read(1), list(file))
with open("lines.bin", "rb", buffering=2) as file:
    print(list(file))
with open("lines.bin", "r+b") as file:
    print(next(file), file.write(b"TWO"), next(file), list(file))
file = open("lines.bin", "rb")
next(file)
file.close()
try:
    next(file)
except ValueError as error:
    print(error)
with open("lines.bin", "wb") as file:
    try:
        next(file)
    except io.UnsupportedOperation as error:
        print(error)

# case: several buffers are written and filled in turn
fd = os.open("vectors.txt", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
print(os.writev(fd, [b"one", bytearray(b"two"), memoryview(b"three")]), os.lseek(fd, 0, os.SEEK_SET))
parts = [bytearray(2), bytearray(0), bytearray(5), bytearray(9)]
print(os.readv(fd, parts), parts, os.readv(fd, parts), os.readv(fd, []))

# case: room for bytes is made, and never taken away
print(os.posix_fallocate(fd, 0, 4), os.fstat(fd).st_size, os.posix_fallocate(fd, 10, 10), os.fstat(fd).st_size, os.pread(fd, 30, 9))
for offset, length in [(-1, 5), (0, 0), (0, -1)]:
    try:
        os.posix_fallocate(fd, offset, length)
    except OSError as error:
        print(error)
os.close(fd)
