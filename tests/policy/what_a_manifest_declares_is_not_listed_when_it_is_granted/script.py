from fs import read_text
print(read_text("data/a.txt"))
