import os

with os.scandir("data") as entries:
    entries = sorted(entries, key=lambda entry: entry.name)
numbers = {entry.name: entry.inode() for entry in entries}
print(list(numbers), len(set(numbers.values())), numbers["file"] == os.stat("data/link").st_ino)
