# A recursive-descent parser and evaluator in pure Python.
class Lexer:
    def __init__(self, text):
        self.text = text
        self.position = 0
        self.token = None
        self.advance()

    def advance(self):
        text, i = self.text, self.position
        while i < len(text) and text[i] == " ":
            i += 1
        if i == len(text):
            self.token = ("end", None)
        elif text[i].isdigit():
            start = i
            while i < len(text) and text[i].isdigit():
                i += 1
            self.token = ("number", int(text[start:i]))
        elif text[i].isalpha():
            start = i
            while i < len(text) and text[i].isalnum():
                i += 1
            self.token = ("name", text[start:i])
        else:
            self.token = ("op", text[i])
            i += 1
        self.position = i


class Parser:
    LEVELS = [("+", "-"), ("*", "/", "%")]

    def __init__(self, text):
        self.lexer = Lexer(text)

    def parse(self, level=0):
        if level == len(self.LEVELS):
            return self.unary()
        node = self.parse(level + 1)
        while self.lexer.token[0] == "op" and self.lexer.token[1] in self.LEVELS[level]:
            operator = self.lexer.token[1]
            self.lexer.advance()
            node = (operator, node, self.parse(level + 1))
        return node

    def unary(self):
        if self.lexer.token == ("op", "-"):
            self.lexer.advance()
            return ("neg", self.unary())
        return self.atom()

    def atom(self):
        kind, value = self.lexer.token
        self.lexer.advance()
        if kind == "number":
            return ("number", value)
        if kind == "name":
            return ("name", value)
        if value == "(":
            node = self.parse()
            if self.lexer.token != ("op", ")"):
                raise SyntaxError("expected )")
            self.lexer.advance()
            return node
        raise SyntaxError(f"unexpected {value!r}")


def evaluate(node, names):
    kind = node[0]
    if kind == "number":
        return node[1]
    if kind == "name":
        return names[node[1]]
    if kind == "neg":
        return -evaluate(node[1], names)
    left, right = evaluate(node[1], names), evaluate(node[2], names)
    if kind == "+":
        return left + right
    if kind == "-":
        return left - right
    if kind == "*":
        return left * right % 1000003
    if kind == "/":
        return left // (right or 1)
    return left % (right or 1)


total = 0
for i in range(7000):
    source = f"(x{i % 3} + {i}) * 3 - (7 % (y + {i % 11} * -2)) / (2 + {i} * (z - 4)) + -(x1 * {i % 100} - y) % 97"
    tree = Parser(source).parse()
    for y in range(3):
        total = (total + evaluate(tree, {"x0": 1, "x1": i, "x2": 5, "y": y, "z": 9})) % 1000003
print(total)
