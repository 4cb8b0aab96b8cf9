import fs
try: fs.read_text("data/bad")
except Exception: print("failed")
