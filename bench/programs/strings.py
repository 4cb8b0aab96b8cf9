# Strings: building, splitting, joining, replacing, slicing, formatting.
def build(n):
    lines = []
    for i in range(n):
        name = "item" + str(i % 1000)
        lines.append(f"{i},{name.upper()},{i * 37 % 101:04d}, note {i % 13} ")
    return "\n".join(lines)


def digest(text):
    total = 0
    seen = ""
    for line in text.split("\n"):
        number, name, value, note = line.split(",")
        note = note.strip().replace("note", "n")
        if name.startswith("ITEM1") and not note.endswith("7"):
            total += int(number) + int(value)
        seen += name[-1]
        total = (total * 3 + len(note) + ord(name[4]) + name.count("1")) % 1000000007
        if "99" in name:
            total += name.find("9")
    return total, len(seen), seen[::997]


print(digest(build(220000)))
