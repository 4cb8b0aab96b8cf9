from fs import read_text
print(read_text("data/a.txt"))
read_text("data/b.txt")
print("goes on")
