PLACE = "."

count = 0
for mode in "r", "rb":
    with open(f"{PLACE}/lines.txt", mode) as file:
        while part := file.read(1 << 16):
            count += len(part)
print(count)
