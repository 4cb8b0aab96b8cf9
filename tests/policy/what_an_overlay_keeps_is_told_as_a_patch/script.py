import os
from pathlib import Path

data = Path("data")
with open(data / "a.txt", "r+") as file:
    file.seek(4)
    file.write("TWO")
(data / "sub/b.txt").unlink()
(data / "new.txt").write_text("no end of line")
(data / "bytes.bin").write_bytes(bytes(range(4)))
os.makedirs(data / "empty")
os.rename(data / "sub", data / "moved")
print(sorted(os.listdir(data)))
