import fileinput
import os
from pathlib import Path

Path("a.txt").write_text("a1\na2\n")
Path("b.txt").write_text("b1\nb2")
Path("e.txt").write_text("")
Path("l.txt").write_bytes("grüße\n".encode("latin-1"))

# case: lines of all files, and where one is
with fileinput.input(["a.txt", "e.txt", Path("b.txt")]) as lines:
    for line in lines:
        print(repr(line), fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), fileinput.isstdin())
print(lines.lineno(), lines.filename(), lines.fileno())

# case: only one at a time, and none without
for function in [fileinput.lineno, fileinput.filename, fileinput.nextfile, fileinput.isstdin]:
    fileinput.close()
    try:
        function()
    except RuntimeError as error:
        print(error)
lines = fileinput.input("a.txt")
print(next(lines))
try:
    fileinput.input("b.txt")
except RuntimeError as error:
    print(error)
fileinput.close()

# case: files are passed over
lines = fileinput.FileInput(files=("a.txt", "b.txt"))
print(lines.readline(), lines.nextfile(), lines.readline(), lines.lineno(), lines.filelineno(), list(lines), lines.readline())
lines.close()

# case: files are changed in place
with fileinput.input(["a.txt", "b.txt"], inplace=True) as lines:
    for line in lines:
        print(fileinput.filelineno(), line.rstrip().upper())
print(Path("a.txt").read_text(), Path("b.txt").read_text(), sorted(os.listdir()))
with fileinput.input("a.txt", inplace=True, backup=".old") as lines:
    for line in lines:
        print(line.strip()[::-1])
print(Path("a.txt").read_text(), Path("a.txt.old").read_text())

# case: bytes, encodings, hooks
print(list(fileinput.input("a.txt", mode="rb")), fileinput.close())
print(list(fileinput.input("l.txt", encoding="latin-1")), fileinput.close())
print(list(fileinput.input("l.txt", openhook=fileinput.hook_encoded("latin-1"))), fileinput.close())
print(list(fileinput.input("a.txt", openhook=lambda name, mode: open(name, mode, newline=""))), fileinput.close())
for options in [dict(mode="w"), dict(inplace=True, openhook=open), dict(openhook=3)]:
    try:
        fileinput.input("a.txt", **options)
    except ValueError as error:
        print(error)
try:
    for line in fileinput.input("none"):
        pass
except FileNotFoundError as error:
    print(error)
