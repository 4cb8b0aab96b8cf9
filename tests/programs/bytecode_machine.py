"""A stack machine: an assembler with labels, an image of bytes, and a machine that runs it over a memoryview."""

import struct
from collections import ChainMap, Counter, deque
from functools import partial, singledispatchmethod
from itertools import chain, groupby, islice, zip_longest
from operator import add, eq, floordiv, itemgetter, lt, mod, mul, sub


class AssemblyError(Exception):
    def __init__(self, line, message):
        super().__init__(f"line {line}: {message}")
        self.line = line


ARITHMETIC = {"add": add, "sub": sub, "mul": mul, "div": floordiv, "mod": mod, "lt": lt, "eq": eq}
PLAIN = ["halt", "dup", "drop", "swap", "over", "print", "emit", "ret", *ARITHMETIC]
WIDE = ["push", "jump", "jz", "call", "load", "store"]
CODES = {name: code for code, name in enumerate(chain(PLAIN, WIDE))}
NAMES = dict(map(reversed, CODES.items()))
ALIASES = ChainMap({"+": "add", "-": "sub", "*": "mul", "/": "div", "%": "mod", "<": "lt", "=": "eq"}, {name: name for name in CODES})


def tokens(source):
    for number, line in enumerate(source.splitlines(), 1):
        for word in line.partition("#")[0].split():
            yield number, word


def assemble(source):
    """The image: a header, the code, and a table of the labels."""
    code, labels, fixes = bytearray(), {}, []
    stream = iter(list(tokens(source)))
    for number, word in stream:
        if word.endswith(":"):
            name = word.removesuffix(":")
            if labels.setdefault(name, len(code)) != len(code):
                raise AssemblyError(number, f"label {name!r} again")
            continue
        try:
            name = ALIASES[word]
        except KeyError:
            raise AssemblyError(number, f"no instruction {word!r}") from None
        code.append(CODES[name])
        if name in WIDE:
            try:
                _, operand = next(stream)
            except StopIteration:
                raise AssemblyError(number, f"{name} needs an operand") from None
            if operand.lstrip("-").isdigit():
                code += struct.pack("<i", int(operand))
            else:
                fixes.append((number, len(code), operand))
                code += bytes(4)
    for number, at, label in fixes:
        if label not in labels:
            raise AssemblyError(number, f"no label {label!r}")
        code[at:at + 4] = struct.pack("<i", labels[label])
    table = b"".join(struct.pack("<H", at) + name.encode() + b"\0" for name, at in sorted(labels.items(), key=itemgetter(1)))
    return struct.pack("<4sHH", b"STK1", len(code), len(labels)) + code + table


def load(image):
    magic, length, count = struct.unpack_from("<4sHH", image)
    if magic != b"STK1":
        raise ValueError(f"not an image: {magic!r}")
    view = memoryview(image)[8:]
    code, rest, labels = view[:length], bytes(view[length:]), {}
    while rest:
        (at,) = struct.unpack_from("<H", rest)
        name, _, rest = rest[2:].partition(b"\0")
        labels[at] = name.decode()
    assert len(labels) == count, labels
    return code.toreadonly(), labels


def listing(code, labels):
    at = 0
    while at < len(code):
        name = NAMES[code[at]]
        mark = f"{labels[at]}:" if at in labels else ""
        if name in WIDE:
            (operand,) = struct.unpack_from("<i", code, at + 1)
            shown = labels.get(operand, operand) if name in ("jump", "jz", "call") else operand
            yield f"{mark:>8} {at:3} {name:<6}{shown}"
            at += 5
        else:
            yield f"{mark:>8} {at:3} {name}"
            at += 1


class Machine:
    def __init__(self, code, budget=10_000):
        self.code, self.budget, self.at = code, budget, 0
        self.stack, self.calls, self.memory = [], deque(maxlen=50), bytearray(16)
        self.output, self.profile = [], Counter()
        self.steps = {CODES[name]: partial(self.arithmetic, f) for name, f in ARITHMETIC.items()}
        self.steps |= {CODES[name]: getattr(self, f"do_{name}") for name in (*PLAIN, *WIDE) if name not in ARITHMETIC}

    def operand(self):
        (value,) = struct.unpack_from("<i", self.code, self.at)
        self.at += 4
        return value

    def arithmetic(self, f):
        right, left = self.stack.pop(), self.stack.pop()
        self.stack.append(int(f(left, right)))

    def do_halt(self):
        self.at = len(self.code)

    def do_dup(self):
        self.stack.append(self.stack[-1])

    def do_drop(self):
        del self.stack[-1]

    def do_swap(self):
        self.stack[-2:] = self.stack[:-3:-1]

    def do_over(self):
        self.stack.append(self.stack[-2])

    def do_print(self):
        self.write(self.stack.pop())

    def do_emit(self):
        self.write(chr(self.stack.pop()))

    def do_push(self):
        self.stack.append(self.operand())

    def do_jump(self):
        self.at = self.operand()

    def do_jz(self):
        target = self.operand()
        if not self.stack.pop():
            self.at = target

    def do_call(self):
        target = self.operand()
        self.calls.append(self.at)
        self.at = target

    def do_ret(self):
        self.at = self.calls.pop()

    def do_load(self):
        self.stack.append(self.memory[self.operand()])

    def do_store(self):
        self.memory[self.operand()] = self.stack.pop()

    @singledispatchmethod
    def write(self, value):
        raise TypeError(f"cannot write {type(value).__name__}")

    @write.register
    def _(self, value: int):
        self.output.append(f"{value} ")

    @write.register
    def _(self, value: str):
        self.output.append(value)

    def run(self):
        while self.at < len(self.code):
            if not self.budget:
                raise RuntimeError(f"out of steps at {self.at}")
            self.budget -= 1
            code = self.code[self.at]
            self.at += 1
            self.profile[NAMES[code]] += 1
            self.steps[code]()
        return "".join(self.output)


PROGRAMS = {
    "squares": """
        push 1
    again:
        dup dup * print
        push 1 +
        dup push 8 < jz done
        jump again
    done:
        drop push 10 emit halt
    """,
    "factorial": """
        push 10 call fact print halt
    fact:               # n -- n!
        dup push 2 < jz more
        drop push 1 ret
    more:
        dup push 1 - call fact * ret
    """,
    "sieve": """
        push 2
    outer:
        dup push 7 < jz end
        dup dup * store 0    # unused marks are harmless
        dup call prime jz next
        dup print
    next:
        push 1 + jump outer
    prime:              # n -- is it prime
        push 2 store 1
    try:
        dup load 1 dup * < jz divide
        drop push 1 ret
    divide:
        dup load 1 mod jz no
        load 1 push 1 + store 1 jump try
    no:
        drop push 0 ret
    end:
    """,
    "underflow": "push 1 add",
    "forever": "x: jump x",
    "zero": "push 1 push 0 / print",
    "memory": "push 300 store 2",
    "nowhere": "jump away",
    "twice": "a: a: dup a: b:\n b: halt",
    "unknown": "push 1\n\nfly",
    "short": "push",
}


def main():
    for name, source in PROGRAMS.items():
        try:
            image = assemble(source)
        except AssemblyError as e:
            print(f"{name}: {e}")
            continue
        code, labels = load(image)
        machine = Machine(code, 500 if name == "forever" else 5_000)
        try:
            print(f"{name}: {machine.run()!r}")
        except Exception as e:
            print(f"{name}: {type(e).__name__}: {e} {machine.stack}")
        if name in ("squares", "factorial"):
            print("\n".join(listing(code, labels)))
            ranked = sorted(machine.profile.items(), key=lambda p: (-p[1], p[0]))
            print({count: [n for n, _ in same] for count, same in groupby(ranked, key=itemgetter(1))})
            print([image[i:i + 6].hex(" ", 2) for i in range(0, 24, 6)], image[:4])
    try:
        load(b"ELF\0" + bytes(4))
    except ValueError as e:
        print(e)
    rows = zip_longest(islice(sorted(CODES), 0, None, 2), islice(sorted(CODES), 1, None, 2), fillvalue="")
    print("; ".join(f"{a}/{b}" for a, b in rows))


if __name__ == "__main__":
    main()
