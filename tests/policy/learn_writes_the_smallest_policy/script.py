import os, fs, helper
from fs import read_text
print(read_text("data/a.txt"))
fs.write_text("result.txt", "x")
print(os.path.exists("local.cfg"), file=open("result.txt", "w"))
helper.load()
