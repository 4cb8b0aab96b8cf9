# What CPython's parser and code generator warn of, on standard error, in their order.
x = 1
name = "\d\q" r"\d"
data = b"\d" b"\400"
text = f"\w{1}\q{2}" f'\{x}'
lines = """
\z
"""
octal = "\777"


def f():
    if x is 1 or "a" is not x:
        return x is (1, 2), 1 is 1 is x
    return "a" \
        "\e"


assert (x, "always true")
if 0:
    "a"(1), [1]["a"], None[0], {1}[0], (lambda: 1)[0], "a"[x], [1][-1], {}[0], (1)(2), [1] (2, 3)
print(1if x else 2, [0x1for _ in (1,)], name, data, text, len(lines), len(octal))
