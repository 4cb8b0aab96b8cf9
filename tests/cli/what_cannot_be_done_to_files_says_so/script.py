import os
from pathlib import Path, UnsupportedOperation

for act in [
    lambda: os.chmod("a.txt", 0o600), lambda: os.fchmod(3, 0o600), lambda: os.chown("a.txt", 0, 0), lambda: os.symlink("a.txt", "b"), lambda: os.link("a.txt", "b"),
    lambda: os.mkfifo("b"), lambda: os.mknod("b"), lambda: os.umask(0o077),
    lambda: Path("a.txt").chmod(0o600), lambda: Path("a.txt").lchmod(0o600), lambda: Path("b").symlink_to("a.txt"), lambda: Path("b").hardlink_to("a.txt"),
    lambda: Path("a.txt").owner(), lambda: Path("a.txt").group(),
]:
    try:
        act()
    except NotImplementedError as error:
        print(type(error) is UnsupportedOperation, error)
print(oct(os.umask(0)), oct(os.umask(0o022)), oct(os.stat("a.txt").st_mode & 0o777), os.supports_bytes_environ, hasattr(os, "environb"))
