import glob
import os
import shutil

fd = os.open("out/sub", os.O_RDONLY)
here = {"dir_fd": fd}
calls = [
    (os.open, ("out/file", os.O_WRONLY | os.O_TRUNC), here), (os.stat, ("out/file",), here), (os.lstat, ("out/file",), here), (os.access, ("out/file", os.F_OK), here),
    (os.utime, ("out/file",), here), (os.readlink, ("out/file",), here), (os.mkdir, ("out/made",), here), (os.rmdir, ("out/sub",), here), (os.remove, ("out/file",), here),
    (os.unlink, ("out/file",), here), (os.rename, ("out/file", "out/moved"), {"src_dir_fd": fd}), (os.rename, ("out/file", "out/moved"), {"dst_dir_fd": fd}),
    (os.replace, ("out/file", "out/moved"), {"src_dir_fd": fd, "dst_dir_fd": fd}), (glob.glob, ("*",), here), (shutil.rmtree, ("out/sub",), here),
]
for function, arguments, options in calls:
    try:
        print(getattr(function, "__name__", "rmtree"), function(*arguments, **options))
    except NotImplementedError as error:
        print(getattr(function, "__name__", "rmtree"), error)
try:
    os.stat("out/file", dir_fd="sub")
except TypeError as error:
    print(error)
print(os.supports_dir_fd, os.stat("out/file", dir_fd=None).st_size, sorted(os.listdir("out")), open("out/file").read(), end="")
