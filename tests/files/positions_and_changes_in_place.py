"""tell, seek, truncate and writing between reads, in text and in bytes."""

import io
import os


def told(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def contents():
    with open("place", "rb") as file:
        return file.read()


def fill(data):
    with open("place", "wb") as file:
        file.write(data)


print("where lines begin")
for encoding, newline in ("utf-8", None), ("utf-8", ""), ("utf-8", "\n"), ("utf-8", "\r\n"), ("utf-16", None), ("latin-1", None), ("utf-8-sig", "\n"), ("utf-7", "\n"):
    letters = "aé" if encoding == "latin-1" else "aé€😀"
    text = "".join(letters[i % len(letters)] * (i % 9) + ("\r\n", "\n", "\r")[i % 3 if newline != "\r\n" else 0] for i in range(60))
    with open("place", "w", encoding=encoding, newline="") as file:
        file.write(text)
    with open("place", encoding=encoding, newline=newline) as file:
        places, lines = [], []
        while True:
            places.append(file.tell())
            lines.append(file.readline())
            if not lines[-1]:
                break
        again = []
        for n in range(0, len(places), 7):
            file.seek(places[n])
            again.append(file.readline() == lines[n])
        print(encoding, repr(newline), places[:4], places[-1] & 0xffffffff, all(again))
        file.seek(0)
        good = 0
        for step in 1, 2, 3, 5, 50:
            file.read(step)
            place = file.tell()
            ahead = file.read(20)
            file.seek(place)
            good += file.read(20) == ahead
            file.seek(place)
        print(" ", good, file.seek(0, 2) == os.path.getsize("place"), file.read(), file.tell() == os.path.getsize("place"))

print("telling and iterating")
fill(b"one\ntwo\nthree\n")
with open("place") as file:
    next(file)
    print(told(file.tell))
    print(file.readline(), told(file.tell))
    file.seek(0)
    print(told(file.tell), list(file), told(file.tell))
with open("place", "r+") as file:
    for line in file:
        break
    print(told(file.tell))

print("reading and writing one file")
for mode in "r+", "w+", "a+", "r+b", "w+b":
    fill(b"first line\nsecond line\nthird line\n")
    binary = "b" in mode
    with open("place", mode) as file:
        def put(text):
            return file.write(text.encode() if binary else text)
        results = [file.tell(), file.readline(), put("X"), file.tell(), file.read(3), file.seek(0), file.read(4), file.seek(0, 1), put("YZ\n"), file.tell()]
        results += [file.readline(), file.seek(2), put("ww"), file.seek(0), file.read(), put("end"), file.truncate(), file.tell(), file.truncate(5), file.tell()]
        file.seek(0)
        results.append(file.read())
    print(mode, results, contents())

print("what is written when")
for mode, buffering in ("wb", -1), ("wb", 0), ("wb", 10), ("w", -1), ("w", 1), ("w", 10):
    with open("place", mode, buffering=buffering) as file:
        sizes = []
        for part in "ab", "c\n", "d" * 7, "e" * 30, "f\n", "g" * 5:
            sizes.append(file.write(part if mode == "w" else part.encode()))
            sizes.append(os.path.getsize("place"))
        file.flush()
        sizes.append(os.path.getsize("place"))
    print(mode, buffering, sizes)

print("line ends that are written")
for newline in None, "", "\n", "\r", "\r\n":
    for buffering in -1, 1:
        with open("place", "w", buffering=buffering, newline=newline) as file:
            print("one", "two", file=file)
            print("three\nfour\rfive\r\nsix", end="", file=file)
            file.writelines(["seven\n", "é€😀\n"])
            place = file.tell()
        print(repr(newline), contents(), place)

print("print to a file")
with open("place", "w") as file:
    print(1, 2.5, None, True, "é", [1], sep="--", file=file)
    print(file=file)
    print("a", end="", file=file, flush=True)
    print(told(lambda: print("\ud800", file=file)))
    print("after", file=file)
print(contents())
print(told(lambda: print("x", file=file)))
with open("place", "w", encoding="ascii") as file:
    print("plain", file=file)
    print(told(lambda: print("é", file=file)))
with open("place", "w", encoding="ascii", errors="xmlcharrefreplace") as file:
    print("é", file=file)
    file.write("plain")
print(contents())

print("changing how it is read")
fill(b"caf\xc3\xa9\r\nx\r\n")
with open("place", encoding="latin-1", newline="") as file:
    file.reconfigure(encoding="utf-8")
    print(ascii(file.readline()), file.encoding, file.errors)
    print(told(lambda: file.reconfigure(encoding="latin-1")), told(lambda: file.reconfigure(newline="\n")))
    file.reconfigure(line_buffering=True)
    print(file.line_buffering, file.write_through)
    file.seek(0)
    file.reconfigure(encoding="latin-1", errors="replace", newline=None)
    print(ascii(file.read()), file.errors)
with open("place", "w") as file:
    file.write("one\n")
    file.reconfigure(newline="\r\n", encoding="utf-16")
    file.write("two\n")
    file.reconfigure(line_buffering=True)
    file.write("three\n")
    print(os.path.getsize("place"))
print(contents())

print("marks at the beginning")
for encoding in "utf-16", "utf-8-sig", "utf-32":
    with open("place", "w", encoding=encoding) as file:
        file.write("a")
        file.write("b")
        print(file.tell())
    with open("place", "a", encoding=encoding) as file:
        file.write("c")
    with open("place", "r+", encoding=encoding) as file:
        file.seek(0)
        file.write("d")
        file.seek(0, 2)
        file.write("e")
    print(encoding, contents())

print("far and negative places")
fill(b"0123456789" * 3000)
with open("place", "rb") as file:
    seen = []
    for place, whence in (5, 0), (29990, 0), (-10, 1), (3, 1), (-5, 2), (20000, 0), (-19990, 1), (40000, 0), (0, 0):
        seen.append((file.seek(place, whence), file.read(4), file.tell(), file.peek()[:2], file.read1(3)))
    print(seen)
    print(told(file.seek, -1), file.tell(), told(file.seek, -100000, 1))
    into = bytearray(10)
    print(file.seek(29995), file.readinto(into), bytes(into), file.readinto(into), file.seek(1), file.readinto1(into), bytes(into), file.tell())

print("small blocks")
fill("aé€😀\r\n".encode() * 20)
with open("place", encoding="utf-8") as file:
    file._CHUNK_SIZE = 3
    print(file._CHUNK_SIZE, [(file.read(2), file.tell()) for _ in range(9)], told(setattr, file, "_CHUNK_SIZE", 0))

print("layers by hand")
fill(b"one\ntwo\nthree\n")
raw = open("place", "rb", buffering=0)
buffered = io.BufferedReader(raw, 4)
text = io.TextIOWrapper(buffered, "utf-8")
print(text.readline(), buffered.tell(), raw.tell(), text.tell())
print(text.detach() is buffered, buffered.read(2), buffered.detach() is raw, raw.read())
raw.close()
