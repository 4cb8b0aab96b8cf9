"""A stack machine with an assembler: labels, calls, a trace, and errors that name their line."""

from dataclasses import dataclass, field
from enum import Enum
import operator


class Kind(Enum):
    INT = "int"
    LABEL = "label"
    NONE = "none"


class AssemblyError(Exception):
    def __init__(self, line, message):
        super().__init__(f"line {line}: {message}")
        self.line = line


class MachineError(Exception):
    pass


OPERATIONS = {
    "push": Kind.INT, "load": Kind.INT, "store": Kind.INT, "jump": Kind.LABEL, "jumpz": Kind.LABEL, "call": Kind.LABEL,
    "ret": Kind.NONE, "add": Kind.NONE, "sub": Kind.NONE, "mul": Kind.NONE, "div": Kind.NONE, "mod": Kind.NONE,
    "less": Kind.NONE, "equal": Kind.NONE, "not": Kind.NONE, "dup": Kind.NONE, "swap": Kind.NONE, "drop": Kind.NONE,
    "print": Kind.NONE, "halt": Kind.NONE,
}
BINARY = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "div": operator.floordiv, "mod": operator.mod,
    "less": operator.lt, "equal": operator.eq,
}


@dataclass(frozen=True)
class Instruction:
    operation: str
    argument: int | None
    line: int

    def __str__(self):
        return self.operation if self.argument is None else f"{self.operation} {self.argument}"


@dataclass
class Program:
    instructions: list[Instruction] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)

    def listing(self):
        at = {}
        for name, address in self.labels.items():
            at.setdefault(address, []).append(name)
        for address, instruction in enumerate(self.instructions):
            for name in sorted(at.get(address, ())):
                yield f"{name}:"
            yield f"  {address:3} {instruction}"


def assemble(source):
    program, wanted = Program(), []
    for number, text in enumerate(source.splitlines(), 1):
        text, _, _ = text.partition(";")
        match text.split():
            case []:
                continue
            case [name] if name.endswith(":"):
                if name[:-1] in program.labels:
                    raise AssemblyError(number, f"label {name[:-1]!r} is defined twice")
                program.labels[name[:-1]] = len(program.instructions)
            case [operation, *arguments]:
                kind = OPERATIONS.get(operation)
                if kind is None:
                    near = [known for known in OPERATIONS if known.startswith(operation[:2])]
                    hint = f", did you mean {' or '.join(near)}?" if near else ""
                    raise AssemblyError(number, f"unknown operation {operation!r}{hint}")
                wanted.append((number, operation, kind, arguments))
                program.instructions.append(None)
    for address, (number, operation, kind, arguments) in enumerate(wanted):
        if len(arguments) != (kind is not Kind.NONE):
            raise AssemblyError(number, f"{operation} takes {int(kind is not Kind.NONE)} argument(s), not {len(arguments)}")
        try:
            match kind:
                case Kind.INT:
                    argument = int(arguments[0], 0)
                case Kind.LABEL:
                    argument = program.labels[arguments[0]]
                case Kind.NONE:
                    argument = None
        except ValueError as error:
            raise AssemblyError(number, str(error)) from error
        except KeyError as error:
            raise AssemblyError(number, f"no label {error}") from None
        program.instructions[address] = Instruction(operation, argument, number)
    return program


class Machine:
    def __init__(self, program, *, steps_max=10_000):
        self.program, self.steps_max = program, steps_max
        self.stack, self.returns, self.memory = [], [], {}
        self.at, self.steps, self.output = 0, 0, []

    def pop(self):
        try:
            return self.stack.pop()
        except IndexError:
            raise MachineError("the stack is empty") from None

    def step(self):
        instruction = self.program.instructions[self.at]
        self.at += 1
        self.steps += 1
        if self.steps > self.steps_max:
            raise MachineError(f"more than {self.steps_max:,} steps")
        match instruction:
            case Instruction("push", value):
                self.stack.append(value)
            case Instruction("load", cell):
                self.stack.append(self.memory.get(cell, 0))
            case Instruction("store", cell):
                self.memory[cell] = self.pop()
            case Instruction("jump", target):
                self.at = target
            case Instruction("jumpz", target):
                if not self.pop():
                    self.at = target
            case Instruction("call", target):
                self.returns.append(self.at)
                self.at = target
            case Instruction("ret"):
                self.at = self.returns.pop()
            case Instruction(operation) if operation in BINARY:
                right, left = self.pop(), self.pop()
                self.stack.append(int(BINARY[operation](left, right)))
            case Instruction("not"):
                self.stack.append(int(not self.pop()))
            case Instruction("dup"):
                value = self.pop()
                self.stack += value, value
            case Instruction("swap"):
                self.stack[-2:] = self.stack[:-3:-1]
            case Instruction("drop"):
                self.pop()
            case Instruction("print"):
                self.output.append(self.pop())
            case Instruction("halt"):
                return False
        return True

    def run(self):
        try:
            while self.step():
                pass
        except (MachineError, ZeroDivisionError, IndexError) as error:
            here = self.program.instructions[self.at - 1]
            error.add_note(f"at line {here.line}: {here}")
            raise
        return self.output


FACTORIALS = """
    push 1
    store 0             ; counter
next:
    load 0
    call factorial
    print
    load 0
    push 1
    add
    dup
    store 0
    push 21
    less
    not
    jumpz next
    halt
factorial:              ; n -> n!
    dup
    jumpz one
    dup
    push 1
    sub
    call factorial
    mul
    ret
one:
    drop
    push 1
    ret
"""
PRIMES = """
    push 2
    store 0
outer:
    push 2
    store 1
inner:
    load 1
    load 1
    mul
    load 0
    swap
    less                ; n < d*d ?
    not
    jumpz prime
    load 0
    load 1
    mod
    jumpz composite
    load 1
    push 1
    add
    store 1
    jump inner
prime:
    load 0
    print
composite:
    load 0
    push 1
    add
    dup
    store 0
    push 60
    equal
    jumpz outer
    halt
"""


def report(title, source, **options):
    print(f"== {title}")
    try:
        program = assemble(source)
        machine = Machine(program, **options)
        print("  output", *machine.run())
        print(f"  {machine.steps} steps, {len(program.instructions)} instructions, memory {machine.memory}")
    except (AssemblyError, MachineError, ZeroDivisionError, IndexError) as error:
        print(f"  {type(error).__name__}: {error}", *getattr(error, "__notes__", ()), sep="\n    ")
        if error.__cause__:
            print(f"    because of {error.__cause__!r}")


for line in assemble(PRIMES).listing():
    print(line)
report("factorials", FACTORIALS)
report("primes", PRIMES)
report("too long", "again:\njump again", steps_max=100)
report("division", "push 1\npush 0\ndiv")
report("underflow", "push 1\nadd")
report("runs off its end", "push 1")
report("swap of one", "push 1\nswap\nprint\nhalt")
report("unknown", "push 1\npusj 2")
report("number", "push one")
report("label", "jump nowhere")
report("twice", "a:\nb:\na:")
report("arguments", "push 1 2")
print(Instruction("push", 3, 1) == Instruction("push", 3, 1), {Instruction("push", 3, 1), Instruction("push", 3, 1)})
