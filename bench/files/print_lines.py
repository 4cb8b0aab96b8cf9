PLACE = "."

with open(f"{PLACE}/out.txt", "w", encoding="utf-8") as file:
    for number in range(500_000):
        print("line", number, "of text", file=file)
    print(file.tell())
