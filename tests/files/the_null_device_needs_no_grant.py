import contextlib
import io
import os
import stat

# case: nothing is in it, and what is written is gone
with open(os.devnull) as file:
    print(repr(file.read()), file.readlines(), list(file), file.name, file.mode, file.isatty())
with open(os.devnull, "rb", buffering=0) as file:
    print(file.read(5), file.readall(), file.readinto(bytearray(3)), file.seek(7), file.tell(), file)
with open(os.devnull, "w") as file:
    print(file.write("x" * 100_000), file.flush(), file.writelines(["a", "b"]), print("gone", file=file))
with open(os.devnull, "r+b") as file:
    print(file.write(b"abc"), file.seek(0), file.read(), file.seekable(), file.writable())
with open(os.devnull, "a") as file:
    print(file.write("more"))
with contextlib.redirect_stdout(open(os.devnull, "w")):
    print("not seen")
file = open(os.devnull, "w")
file.write("held, and never closed")
del file

# case: it is opened for what was asked
for mode, act in [("r", lambda file: file.write("x")), ("w", lambda file: file.read()), ("w", lambda file: file.truncate(0)), ("x", None)]:
    try:
        with open(os.devnull, mode) as file:
            act(file)
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)

# case: by number
fd = os.open(os.devnull, os.O_RDWR)
print(os.write(fd, b"abc"), os.read(fd, 9), os.lseek(fd, 5, os.SEEK_SET), os.pread(fd, 3, 0), stat.S_ISCHR(os.fstat(fd).st_mode), os.close(fd))
fd = os.open(os.devnull, os.O_RDONLY)
try:
    os.write(fd, b"x")
except OSError as error:
    print(error)
os.close(fd)
with os.fdopen(os.open(os.devnull, os.O_WRONLY), "w") as file:
    print(file.write("text"), os.fstat(file.fileno()).st_size)
try:
    os.open(os.devnull, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
except OSError as error:
    print(error)

# case: it is a device that anybody may use
print(os.path.exists(os.devnull), os.path.isfile(os.devnull), os.path.isdir(os.devnull), stat.filemode(os.stat(os.devnull).st_mode), os.path.getsize(os.devnull))
print(os.access(os.devnull, os.R_OK | os.W_OK), os.access(os.devnull, os.X_OK), os.access(b"/dev/null", os.F_OK))

# case: the builtin and the module's function are one
print(io.open is open, io.open.__name__)
