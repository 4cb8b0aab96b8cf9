PLACE = "."

count = length = 0
with open(f"{PLACE}/lines.txt", "rb") as file:
    for line in file:
        count += 1
        length += len(line)
print(count, length)
