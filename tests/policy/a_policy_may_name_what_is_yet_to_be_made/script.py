import os
os.makedirs("out/deep", exist_ok=True)
with open("out/deep/r.json", "w") as f: f.write("1")
print(open("out/deep/r.json").read())
