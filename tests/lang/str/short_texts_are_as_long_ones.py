# Joined, searched, formatted and hashed alike at every length.
for n in [0, 1, 2, 7, 8, 9, 15, 16, 31, 32, 33, 63, 64, 65, 66]:
    text = "ab" * (n // 2) + "c" * (n % 2)
    other = "".join(["ab"] * (n // 2) + ["c"] * (n % 2))
    print(n, text == other, hash(text) == hash(other), {text: 1}.get(other), text.find("ba"), text.count("ab"), text.rfind("c"))
    print(text.replace("ab", "é") == "é" * (n // 2) + "c" * (n % 2), len(text + other), (text + "é").upper()[-2:], text.split("b")[:3])
print("-".join(("a", "é", "c")), "-".join(["ab"]), repr("".join(["", ""])), ", ".join(c for c in "xyz"))
print("aaa".count("aa"), "aaa".replace("aa", "b"), "aaa".split("aa"), "abc".find(""), "abc".find("", 3), "abc".find("", 4), "" in "", "abc".count(""))
print("%d-%s%%" % (-5, "x"), "%s" % 7, "%d" % True, "%s %s" % ("a", None), "%5d|" % 3, "%s" % (1,), "%%" % ())
for values in [(), (1, 2), "x", 1.5]:
    try:
        print("<%d>" % values)
    except TypeError as e:
        print("TypeError:", e)
for n in [0, 7, -7, 123456, -123456]:
    print(f"{n:04d}|{n:4}|{n:1d}|{n:09}|{n:d}|{n:12d}|{n:00}")
print("%s" % "é" * 3, "w%d" % 2**40, "a\0b" == "a\0b", hash("a\0") == hash("a"), {"a\0": 1, "a": 2})
