# Nothing here closes a file.
total = 0
for i in range(100):
    total += len(open("script.py").read())
    open(f"out/{i}", "w").write(str(i))
print(total % len(open("script.py").read()), sum(int(open(f"out/{i}").read()) for i in range(100)))


class Log:
    def __init__(self, name):
        self.file = open(name, "a")

    def __del__(self):
        self.file.write("the end\n")
        self.file.close()


for i in range(30):
    Log("out/log")
    open("script.py")
print(len(open("out/log").readlines()) > 10)

# In a key function, where nothing is finalized by itself.
print(sorted(range(20), key=lambda i: int(open(f"out/{i}").read()))[-1])
