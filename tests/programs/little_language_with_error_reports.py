"""A little language whose errors are exceptions with places, notes and chains; its tracebacks are printed like Python's."""

import re
import sys
from collections import ChainMap
from contextlib import contextmanager

TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<text>\"[^\"]*\")|(?P<op>==|!=|<=|>=|[-+*/%<>(){},;=\[\]]))")
KEYWORDS = {"let", "fn", "if", "else", "while", "return", "try", "catch", "throw"}
POWERS = {"==": 1, "!=": 1, "<": 2, ">": 2, "<=": 2, ">=": 2, "+": 3, "-": 3, "*": 4, "/": 4, "%": 4}


class LangError(Exception):
    """An error of a program, with the place where it was found."""

    def __init__(self, message, place):
        super().__init__(message, place)
        self.message, self.place = message, place

    def __str__(self):
        return f"{self.message} (line {self.place[0]}, column {self.place[1]})"

    def show(self, source):
        line = source.splitlines()[self.place[0] - 1]
        return f"  {line}\n  {' ' * (self.place[1] - 1)}^"


class ParseError(LangError):
    pass


class RunError(LangError):
    def __init__(self, message, place):
        super().__init__(message, place)
        self.frames = []


class Thrown(RunError):
    def __init__(self, value, place):
        super().__init__(f"uncaught {value!r}", place)
        self.value = value


class Returned(Exception):
    def __init__(self, value):
        self.value = value


class Token:
    __slots__ = ("kind", "value", "place")

    def __init__(self, kind, value, place):
        self.kind, self.value, self.place = kind, value, place

    def __repr__(self):
        return f"{self.kind}:{self.value}"


def tokens(source):
    for number, line in enumerate(source.splitlines(), 1):
        at = 0
        while line[at:].strip():
            found = TOKEN.match(line, at)
            if found is None:
                column = at + len(line[at:]) - len(line[at:].lstrip()) + 1
                raise ParseError(f"unexpected character {line[column - 1]!r}", (number, column))
            kind = found.lastgroup
            value = found[kind]
            place = (number, found.start(kind) + 1)
            yield Token("keyword" if value in KEYWORDS else kind, value, place)
            at = found.end()
    yield Token("end", "", (max(1, source.count("\n") + 1), 1))


class Parser:
    def __init__(self, source):
        self.list = list(tokens(source))
        self.at = 0

    @property
    def token(self):
        return self.list[self.at]

    def take(self, value=None, kind=None):
        token = self.token
        if value is not None and token.value != value or kind is not None and token.kind != kind:
            raise ParseError(f"expected {value or kind}, found {token.value or 'the end'}", token.place)
        self.at += 1
        return token

    def accept(self, value):
        if self.token.value == value and self.token.kind != "text":
            self.at += 1
            return True
        return False

    def program(self):
        body = []
        while self.token.kind != "end":
            body.append(self.statement())
        return body

    def block(self):
        self.take("{")
        body = []
        while not self.accept("}"):
            body.append(self.statement())
        return body

    def statement(self):
        token = self.token
        match token.kind, token.value:
            case "keyword", "let":
                self.take()
                name = self.take(kind="name").value
                self.take("=")
                value = self.expression()
                self.take(";")
                return "let", token.place, name, value
            case "keyword", "fn":
                self.take()
                name = self.take(kind="name").value
                self.take("(")
                parameters = []
                while not self.accept(")"):
                    parameters.append(self.take(kind="name").value)
                    self.accept(",")
                return "fn", token.place, name, parameters, self.block()
            case "keyword", "if":
                self.take()
                test, then = self.expression(), self.block()
                return "if", token.place, test, then, self.block() if self.accept("else") else []
            case "keyword", "while":
                self.take()
                return "while", token.place, self.expression(), self.block()
            case "keyword", "try":
                self.take()
                body = self.block()
                self.take("catch")
                return "try", token.place, body, self.take(kind="name").value, self.block()
            case "keyword", ("return" | "throw") as what:
                self.take()
                value = self.expression()
                self.take(";")
                return what, token.place, value
            case _:
                value = self.expression()
                if self.accept("="):
                    if value[0] != "name":
                        raise ParseError("cannot assign to this", value[1])
                    value = "assign", token.place, value[2], self.expression()
                self.take(";")
                return "do", token.place, value

    def expression(self, floor=0):
        left = self.unary()
        while (power := POWERS.get(self.token.value, 0)) > floor and self.token.kind == "op":
            token = self.take()
            left = "binary", token.place, token.value, left, self.expression(power)
        return left

    def unary(self):
        if self.token.value == "-":
            token = self.take()
            return "minus", token.place, self.unary()
        value = self.atom()
        while self.token.value in ("(", "["):
            token = self.take()
            closing = ")" if token.value == "(" else "]"
            arguments = []
            while not self.accept(closing):
                arguments.append(self.expression())
                if not self.accept(","):
                    self.take(closing)
                    break
            value = ("call", token.place, value, arguments) if closing == ")" else ("index", token.place, value, arguments[0])
        return value

    def atom(self):
        token = self.take()
        match token.kind:
            case "number":
                return "value", token.place, float(token.value) if "." in token.value else int(token.value)
            case "text":
                return "value", token.place, token.value[1:-1]
            case "name":
                return "name", token.place, token.value
        if token.value == "(":
            value = self.expression()
            self.take(")")
            return value
        if token.value == "[":
            items = []
            while not self.accept("]"):
                items.append(self.expression())
                self.accept(",")
            return "list", token.place, items
        raise ParseError(f"unexpected {token.value or 'end'}", token.place)


class Function:
    def __init__(self, name, parameters, body, scope):
        self.name, self.parameters, self.body, self.scope = name, parameters, body, scope

    def __repr__(self):
        return f"<fn {self.name}>"


class Machine:
    DEPTH_MAX = 40

    def __init__(self):
        self.output = []
        self.depth = 0
        builtins = {"print": lambda *args: self.output.append(" ".join(map(str, args))), "len": len, "int": int, "str": str}
        self.scope = ChainMap({}, builtins)

    @contextmanager
    def frame(self, name, place):
        if self.depth >= self.DEPTH_MAX:
            raise RunError("too deep", place)
        self.depth += 1
        try:
            yield
        except RunError as error:
            error.frames.append((name, place))
            raise
        finally:
            self.depth -= 1

    def run(self, body, scope):
        for statement in body:
            self.execute(statement, scope)

    def execute(self, node, scope):
        match node:
            case "let", _, name, value:
                scope[name] = self.value(value, scope)
            case "fn", _, name, parameters, body:
                scope[name] = Function(name, parameters, body, scope)
            case "if", _, test, then, other:
                self.run(then if self.value(test, scope) else other, scope.new_child())
            case "while", _, test, body:
                while self.value(test, scope):
                    self.run(body, scope.new_child())
            case "return", _, value:
                raise Returned(self.value(value, scope))
            case "throw", place, value:
                raise Thrown(self.value(value, scope), place)
            case "try", _, body, name, handler:
                try:
                    self.run(body, scope.new_child())
                except Thrown as error:
                    caught, value = error, error.value
                except RunError as error:
                    caught, value = error, error.message
                else:
                    return
                try:
                    self.run(handler, scope.new_child({name: value}))
                except RunError as error:
                    if error.__cause__ is None:
                        error.__cause__ = caught
                    raise
            case "do", _, value:
                self.value(value, scope)

    def value(self, node, scope):
        match node:
            case "value", _, value:
                return value
            case "list", _, items:
                return [self.value(item, scope) for item in items]
            case "name", place, name:
                try:
                    return scope[name]
                except KeyError:
                    raise RunError(f"unknown name {name}", place) from None
            case "assign", place, name, value:
                for names in scope.maps:
                    if name in names:
                        names[name] = result = self.value(value, scope)
                        return result
                raise RunError(f"unknown name {name}", place)
            case "minus", place, operand:
                return self.guard(place, lambda x: -x, self.value(operand, scope))
            case "binary", place, op, left, right:
                return self.guard(place, OPERATORS[op], self.value(left, scope), self.value(right, scope))
            case "index", place, base, index:
                return self.guard(place, lambda b, i: b[i], self.value(base, scope), self.value(index, scope))
            case "call", place, callee, arguments:
                return self.call(self.value(callee, scope), [self.value(a, scope) for a in arguments], place)

    def guard(self, place, function, *operands):
        try:
            return function(*operands)
        except (TypeError, ArithmeticError, LookupError, ValueError) as error:
            raise RunError(f"{type(error).__name__}: {error}", place) from error

    def call(self, callee, arguments, place):
        if not isinstance(callee, Function):
            return self.guard(place, callee, *arguments)
        if len(arguments) != len(callee.parameters):
            raise RunError(f"{callee!r} takes {len(callee.parameters)} arguments, got {len(arguments)}", place)
        with self.frame(callee.name, place):
            try:
                self.run(callee.body, callee.scope.new_child(dict(zip(callee.parameters, arguments))))
            except Returned as returned:
                return returned.value


OPERATORS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": lambda a, b: a % b,
    "==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
}


def report(error, source):
    if error.__cause__ is not None and isinstance(error.__cause__, LangError):
        report(error.__cause__, source)
        print("  ... and while that was handled:")
    print(f"{type(error).__name__}: {error}")
    print(error.show(source))
    frames = getattr(error, "frames", [])
    for name, place in frames[:3]:
        print(f"    in {name}, called at line {place[0]}")
    if len(frames) > 3:
        print(f"    ... {len(frames) - 3} more")
    cause = error.__cause__
    if cause is not None and not isinstance(cause, LangError):
        print(f"    from Python's {cause!r}")


PROGRAMS = {
    "fine": """
fn fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
let i = 0;
while i < 5 { print(i, fact(i)); i = i + 1; }
print([1, 2 + 3, "x"][2] + "y", -3 % 5, len("four"));
""",
    "throws": """
fn risky(n) { if n > 2 { throw "too big"; } return n; }
try { print(risky(1)); print(risky(3)); } catch e { print("caught", e); }
try { risky(9) ; } catch e { throw e + "!"; }
""",
    "divides": """
fn half(n) { return n / 0; }
fn outer(n) { return half(n) + 1; }
try { print(outer(4)); } catch e { print(e); }
print(outer(4));
""",
    "deep": "fn f(n) { return f(n + 1); }\nf(0);",
    "types": 'print("a" + 1);',
    "names": "let a = 1;\nb = 2;",
    "index": "let xs = [1, 2];\nprint(xs[5]);",
    "arguments": "fn f(a, b) { return a; }\nf(1);",
    "builtin": 'print(int("12") + 1);\nint("x");',
    "syntax": "let a = ;",
    "target": "1 = 2;",
    "character": "let a = 1 ? 2;",
    "unclosed": "fn f() { return 1;",
}

for title, source in PROGRAMS.items():
    print(f"== {title}")
    machine = Machine()
    try:
        machine.run(Parser(source).program(), machine.scope)
    except LangError as error:
        print(*machine.output, sep="\n", end="\n" if machine.output else "")
        report(error, source)
    else:
        print(*machine.output, sep="\n")
    assert machine.depth == 0, sys.exception()
