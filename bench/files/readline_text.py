PLACE = "."

count = length = 0
with open(f"{PLACE}/lines.txt", encoding="utf-8") as file:
    while line := file.readline():
        count += 1
        length += len(line)
print(count, length)
