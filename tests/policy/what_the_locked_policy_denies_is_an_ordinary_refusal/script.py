from fs import read_text
print(read_text("data/a.txt"))
try: read_text("data/b.txt")
except PermissionError as e: print(type(e).__name__)
