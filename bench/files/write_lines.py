PLACE = "."

with open(f"{PLACE}/out.txt", "w", encoding="utf-8") as file:
    for number in range(1_000_000):
        file.write("a line of text as programs write them\n")
with open(f"{PLACE}/out.txt", "wb") as file:
    for number in range(1_000_000):
        file.write(b"a line of bytes as programs write them\n")
    print(file.tell())
