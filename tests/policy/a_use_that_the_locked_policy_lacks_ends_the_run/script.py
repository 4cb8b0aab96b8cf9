from fs import read_text
print(read_text("data/a.txt"))
try:
    read_text("data/b.txt")
except BaseException:
    print("swallowed")
print("goes on")
