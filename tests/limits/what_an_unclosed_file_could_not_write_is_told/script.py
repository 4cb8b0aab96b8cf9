import gc


def forget(path, mode, contents):
    file = open(path, mode)
    file.write(contents)


def forget_in_a_circle(path):
    circle = {"file": open(path, "w+b")}
    circle["self"] = circle
    circle["file"].write(b"x" * 11)


forget("out/text", "w", "x" * 11)
gc.collect()
print("text that was collected", flush=True)
forget("out/bytes", "wb", b"x" * 11)
gc.collect()
forget_in_a_circle("out/updated")
gc.collect()
print("bytes that were collected", flush=True)
forget("out/much", "w", "x" * 20_000)
gc.collect()
print("more than one block", flush=True)
file = open("out/heard", "w")
file.write("x" * 11)
try:
    file.close()
except OSError as error:
    print("who closes it hears of it:", error, flush=True)
forget("out/fits", "w", "x" * 5)
gc.collect()
text, data = open("out/at the end", "w", encoding="latin-1"), open("out/bytes at the end", "wb")
text.write("x" * 11)
data.write(b"x" * 11)


class Late:
    def __del__(self):
        late.write("x" * 11)


late, last = open("out/late", "w"), Late()
print("the end", flush=True)
