import helper
with open("b/y", "w") as f: f.write(helper.name())
print("closed")
