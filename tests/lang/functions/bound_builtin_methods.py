# A method of a builtin that is bound keeps its object, however often and wherever it is called.
split = "abcb".split
print(split("b"), split("b"), split("b", 1))
print(list(map("abcb".split, ["b", "c", "a"])), list(map("abcb".split, ["b", "c", "a"])))
strip = "xay".strip
print(strip("x"), strip("x"), strip("y"), strip())
for _ in range(3):
    print("ab".encode(*["utf8"]), "abcb".split(*["b"]), "a-b".replace(*["-", "+"]))
power = (2).__pow__
print(power(3), power(2, 3), power(2, 3), power(3))
starts = "hello".startswith
for _ in range(2):
    print(starts("e", 1), starts("h"), starts(("x", "he")))
append = [].append
for _ in range(3):
    print(append("x"), append.__self__)
join = "-".join
for arguments in [(["b", "c"],), ("bc",), ("b", "c"), ()]:
    try:
        print(join(*arguments))
    except TypeError as e:
        print("TypeError:", e)
get = {"a": 1}.get
print([get(k, 0) for k in "aba"], [str.upper(s) for s in ["a", "b"]], list(map(str.strip, [" a ", "b "])))
print(list(map(len, ["a", "bc"])), sorted(["b", "A"], key=str.lower), [m("x") for m in (set("x").__contains__, "y".__contains__)])
a = -(2**127)
print(a == float(a), a != float(a), {a: 1}.get(float(a)), a in [float(a)], 2**127 - 1 == float(2**127), 2**127 == float(2**127))
