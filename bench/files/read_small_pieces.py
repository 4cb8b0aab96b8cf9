PLACE = "."

count = 0
for mode in "r", "rb":
    with open(f"{PLACE}/short.txt", mode) as file:
        while file.read(10):
            count += 1
print(count)
