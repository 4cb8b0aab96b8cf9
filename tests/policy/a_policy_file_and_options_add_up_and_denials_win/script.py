from fs import read_text
print(read_text("data/a.txt"))
print(read_text("other/c.txt"))
try: read_text("data/b.txt")
except PermissionError as e: print(type(e).__name__)
