asked = []


def told(name, base, *args):
    def length(self):
        asked.append("len")
        return 2
    return type(name, (base,), {"__len__": length})(*args)


class Pair:
    def __len__(self):
        asked.append("len")
        return 2

    def __getitem__(self, at):
        asked.append("get")
        return (1, 2)[at]


for make in (
    lambda: told("Text", str, "ab"), lambda: told("Items", list, [1, 2]), lambda: told("Tuple", tuple, (1, 2)), lambda: told("Keys", dict, {1: 1, 2: 2}),
    lambda: told("Bytes", bytes, b"ab"), lambda: told("Set", set, {1, 2}), lambda: reversed(Pair()), lambda: iter(Pair()),
):
    # case: whoever makes a list asks for a length first
    for take in (list, tuple, sorted, [0].extend, lambda source: [*source]):
        asked.clear()
        source = make()
        print(type(source).__name__, take(source), *asked)
