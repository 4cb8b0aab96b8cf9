PLACE = "."

total = 0
with open(f"{PLACE}/short.txt", "rb") as file:
    for step in range(200_000):
        file.seek(step * 37 % 900_000)
        total += len(file.read(10)) + file.tell()
with open(f"{PLACE}/short.txt", encoding="utf-8") as file:
    places = []
    for step in range(20_000):
        places.append(file.tell())
        file.readline()
    for step in range(5_000):
        file.seek(places[step * 7919 % len(places)])
        total += len(file.readline())
print(total)
