"""A calculator: text to tokens, tokens to a tree, the tree evaluated over ints, fractions, floats or complex numbers."""

import math
import operator
import re
from dataclasses import dataclass
from fractions import Fraction

TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?j?)|(?P<name>[a-z]\w*)|(?P<op>\*\*|//|<<|>>|[-+*/%^!(),=]))"
)


class CalculatorError(Exception):
    pass


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    at: int


def tokens(text):
    at = 0
    text = text.rstrip()
    while at < len(text):
        found = TOKEN.match(text, at)
        if found is None:
            raise CalculatorError(f"cannot read {text[at:].strip()[:5]!r} at {at}")
        yield Token(found.lastgroup, found[found.lastgroup], found.start(found.lastgroup))
        at = found.end()
    yield Token("end", "", at)


@dataclass
class Number:
    text: str


@dataclass
class Name:
    text: str


@dataclass
class Unary:
    op: str
    operand: object


@dataclass
class Binary:
    op: str
    left: object
    right: object


@dataclass
class Call:
    name: str
    args: list


@dataclass
class Assign:
    name: str
    value: object


# operator: (binding from the left, binding from the right)
BINDING = {"+": (10, 11), "-": (10, 11), "*": (20, 21), "/": (20, 21), "//": (20, 21), "%": (20, 21), "<<": (5, 6), ">>": (5, 6), "**": (41, 40), "^": (41, 40)}
PREFIX = 30
POSTFIX = 50


class Parser:
    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.at = 0

    @property
    def token(self):
        return self.tokens[self.at]

    def take(self, text=None):
        token = self.token
        if text is not None and token.text != text:
            raise CalculatorError(f"expected {text!r} at {token.at}, found {token.text or 'the end'!r}")
        self.at += 1
        return token

    def statement(self):
        if self.token.kind == "name" and self.tokens[self.at + 1].text == "=":
            name = self.take().text
            self.take("=")
            tree = Assign(name, self.expression(0))
        else:
            tree = self.expression(0)
        if self.token.kind != "end":
            raise CalculatorError(f"did not expect {self.token.text!r} at {self.token.at}")
        return tree

    def expression(self, least):
        left = self.prefix()
        while True:
            op = self.token.text
            if op == "!" and POSTFIX >= least:
                self.take()
                left = Call("factorial", [left])
                continue
            if self.token.kind != "op" or op not in BINDING or BINDING[op][0] < least:
                return left
            self.take()
            left = Binary(op, left, self.expression(BINDING[op][1]))

    def prefix(self):
        token = self.take()
        if token.kind == "number":
            return Number(token.text)
        if token.kind == "name":
            if self.token.text == "(":
                return Call(token.text, self.arguments())
            return Name(token.text)
        if token.text in ("-", "+"):
            return Unary(token.text, self.expression(PREFIX))
        if token.text == "(":
            inner = self.expression(0)
            self.take(")")
            return inner
        raise CalculatorError(f"did not expect {token.text or 'the end'!r} at {token.at}")

    def arguments(self):
        self.take("(")
        args = []
        if self.token.text != ")":
            args.append(self.expression(0))
            while self.token.text == ",":
                self.take()
                args.append(self.expression(0))
        self.take(")")
        return args


class Arithmetic:
    """How numbers are read and divided; the rest is Python's."""

    binary = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "**": operator.pow, "^": operator.pow, "<<": operator.lshift, ">>": operator.rshift}
    functions = {"gcd": math.gcd, "lcm": math.lcm, "isqrt": math.isqrt, "factorial": math.factorial, "comb": math.comb, "abs": abs, "max": max, "min": min, "pow": pow, "round": round, "sum": lambda *args: sum(args)}

    def __init__(self):
        self.names = {}

    def read(self, text):
        return int(text) if text.replace("_", "").isdigit() else float(text)

    def evaluate(self, tree):
        match tree:
            case Number(text):
                return self.read(text)
            case Name(text):
                if text not in self.names:
                    raise CalculatorError(f"{text} has no value")
                return self.names[text]
            case Unary("-", operand):
                return -self.evaluate(operand)
            case Unary(_, operand):
                return +self.evaluate(operand)
            case Binary(op, left, right):
                return self.binary[op](self.evaluate(left), self.evaluate(right))
            case Call(name, args):
                if name not in self.functions:
                    raise CalculatorError(f"no function {name}")
                return self.functions[name](*map(self.evaluate, args))
            case Assign(name, value):
                self.names[name] = result = self.evaluate(value)
                return result


class Exact(Arithmetic):
    def read(self, text):
        return Fraction(text) if "." in text or "e" in text.lower() else Fraction(int(text))

    binary = Arithmetic.binary | {"<<": lambda a, b: a * Fraction(2) ** b, ">>": lambda a, b: a / Fraction(2) ** b}


class Complex(Arithmetic):
    def read(self, text):
        return complex(text)


LINES = """
1 + 2 * 3 - 4 / 2
2 ^ 3 ^ 2
-2 ** 2
(1 + 2) * (3 + 4) % 5
7 // -2 + 7 % -2
20! // 18!
0.1 + 0.2
1 / 3 + 1 / 6
gcd(2 ** 40, 6 ** 20) + lcm(4, 6, 10)
isqrt(2 * 10 ** 20)
comb(30, 15)
x = 1_000_000
y = x * x + 1
y % 7
1 << 70 >> 68
pow(3, 100, 7)
round(2.5) + round(3.5)
max(1, 2.5, 2)
1 / 0
5 % 0
2 ** 0.5 ** 2
(1 + 2
3 $ 4
nothing + 1
sin(1)
1.5e3 + .5
(-8) ** 0.5
1.5!
10 ** 400 * 1.0
abs(-3) - +3
""".strip().splitlines()


def show(arithmetic, line):
    try:
        result = arithmetic.evaluate(Parser(line).statement())
    except CalculatorError as error:
        return f"error: {error}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return f"{type(result).__name__} {result}"


def main():
    kinds = [Arithmetic(), Exact(), Complex()]
    for line in LINES:
        print(line)
        for arithmetic in kinds:
            print(f"    {type(arithmetic).__name__:<10} {show(arithmetic, line)}")
    for value in (Fraction(22, 7), Fraction(-1, 3), Fraction(5)):
        print(f"{value} {value:.6f} {value:+.2e} {value:>12} {value:010.3f} {float(value)!r}")


main()
