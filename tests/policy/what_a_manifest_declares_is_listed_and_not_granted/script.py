from fs import read_text
try: read_text("data/a.txt")
except PermissionError as e: print(type(e).__name__)
