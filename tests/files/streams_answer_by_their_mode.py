"""What each method of a stream says in each mode: open, closed and detached."""

import io


def told(function, *args, **kwargs):
    try:
        return repr(function(*args, **kwargs))
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


CALLS = [
    ("read", ()), ("readline", ()), ("readlines", ()), ("write", (b"x",)), ("write", ("x",)), ("seek", (0,)), ("tell", ()), ("truncate", ()), ("flush", ()),
    ("isatty", ()), ("readable", ()), ("writable", ()), ("seekable", ()), ("peek", ()), ("read1", ()), ("readinto", (bytearray(3),)),
    ("readinto1", (bytearray(3),)), ("__next__", ()), ("writelines", ([],)), ("read", ("x",)), ("read", (-2,)), ("read", (1.5,)),
    ("readline", ("x",)), ("readline", (None,)), ("readline", (2,)), ("seek", ("x",)), ("seek", (0, 9)), ("seek", (-1,)), ("seek", (1, 1)), ("seek", (-1, 2)), ("readinto", (b"xx",)),
    ("readinto", ("x",)), ("read1", ("x",)), ("readlines", (2,)), ("truncate", (2,)), ("write", (3,)), ("write", (bytearray(b"yz"),)),
]


def show(stream):
    for name, args in CALLS:
        print(" ", name, args, told(getattr(stream, name), *args) if hasattr(stream, name) else "-")


for mode in "rb", "wb", "ab", "r+b", "w+b", "r", "w", "a", "r+", "w+":
    for state in "open", "closed", "detached":
        with open("some", "w") as file:
            file.write("first\nsecond\nthird\n")
        stream = open("some", mode)
        if state == "closed":
            stream.close()
        elif state == "detached":
            below = stream.detach()
        print(mode, state)
        show(stream)
        if state == "detached":
            print(told(lambda: stream.closed), told(stream.close), told(stream.detach), told(lambda: stream.name))
            below.close()
        else:
            stream.close()
            stream.close()

print("unbuffered")
for state in "open", "closed":
    raw = open("some", "r+b", buffering=0)
    if state == "closed":
        raw.close()
    show(raw)
    raw.close()

print("how they are made")
with open("some", "w") as file:
    file.write("abc")
for arguments in ("some", "rw"), ("some", "rb", 0, "utf-8"), ("some", "r", 0), ("some", "q"), ("none", "r"), ("some", "x"), ("some", "rbt"):
    print(arguments, told(open, *arguments))
print(told(open, "some", encoding="nope"), told(open, "some", newline="x"), told(open, "some", encoding="hex"))
print(told(io.BufferedReader, 3), told(io.BufferedReader, open("some", "wb", 0)), told(io.BufferedWriter, open("some", "rb", 0)))
for size in 0, -1, "x":
    print(told(io.BufferedReader, open("some", "rb", 0), size))
print(told(io.TextIOWrapper, io.BytesIO(), "nope"), told(io.TextIOWrapper, io.BytesIO(), newline=3), told(io.TextIOWrapper, io.BytesIO(), encoding=3))

print("what is closed below is closed above")
for close in lambda f: f.buffer.close(), lambda f: f.buffer.raw.close():
    with open("some", "w") as file:
        file.write("1\n2\n3\n")
    stream = open("some")
    print(next(stream), end="")
    close(stream)
    print(told(next, stream), told(stream.read), told(stream.readline), stream.closed)

print("iteration after the end and after closing")
for mode in "r", "rb":
    with open("some", mode) as stream:
        print(len(list(stream)), list(stream), told(next, stream), stream.read())
        stream.seek(0)
        print(next(stream), stream.readline(), stream.read())
    print(told(iter, stream), told(next, stream), told(list, stream))
