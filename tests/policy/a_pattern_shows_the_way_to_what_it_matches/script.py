import fs, glob, os, pathlib
print(glob.glob("data/*.csv"))
print(sorted(str(p) for p in pathlib.Path("data").glob("*.csv")))
print(fs.glob("data/*.csv"))
print(list(os.walk("data")))
print(os.path.isdir("data"), os.listdir("data"), os.listdir("."))
for name in ["secret.txt", "none", "deep", "deep/c.csv"]:
    try: print(os.stat("data/" + name))
    except PermissionError as error: print(error)
