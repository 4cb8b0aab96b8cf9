PLACE = "."

with open(f"{PLACE}/lines.txt", encoding="utf-8") as file:
    count = sum(len(file.readlines(1 << 20)) for _ in range(60))
with open(f"{PLACE}/short.txt", encoding="utf-8") as file:
    lines = file.readlines()
print(count, len(lines))
