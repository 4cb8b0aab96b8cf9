import os
import shutil
import tempfile
from pathlib import Path

os.environ["TMPDIR"] = "out"
with tempfile.TemporaryFile("w") as file:
    file.write("x")
print(tempfile.gettempdir())
print(os.path.realpath("data/link"), Path("data/link").resolve(), os.path.realpath("/etc/passwd"), Path("elsewhere/x").resolve())
print(shutil.copyfile("data/a.txt", "out/b.txt"))
try:
    shutil.copyfile("data/a.txt", "data/../data/a.txt")
except shutil.SameFileError as error:
    print(error)
Path("out/touched").touch()
Path("out/touched").touch()
print(shutil.copy("data/a.txt", "out/c.txt"), shutil.move("out/c.txt", "out/d.txt"))
print(open("data/a.txt").read())
