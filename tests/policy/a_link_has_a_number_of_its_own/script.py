import os
with os.scandir("data") as entries: numbers = {entry.name: entry.inode() for entry in entries}
print(sorted(numbers), len(set(numbers.values())))
print(all(numbers[name] == os.lstat("data/" + name).st_ino for name in numbers))
