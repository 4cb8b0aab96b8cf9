import glob
import os
import pathlib

for top, directories, files in os.walk("data"):
    print(top, sorted(directories), sorted(files))
print(sorted(str(path) for path in pathlib.Path("data").rglob("*")))
print(sorted(str(path) for path in pathlib.Path("data").glob("**/*.txt")))
print(sorted(glob.glob("data/**", recursive=True)))
