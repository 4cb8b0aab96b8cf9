"""A template language: {{ expressions | with(filters) }}, {% if %}, {% for %}, {% set %}, {% macro %}, {% extends %} and {% block %}."""

import re
from contextlib import contextmanager
from html import escape


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")
        self.line = line


class Safe(str):
    """Text that is escaped already."""


# ---- expressions

NUMBER, TEXT, NAME, OPERATOR = "number", "text", "name", "operator"
SCANNER = re.Scanner([
    (r"\d+\.\d+|\d+", lambda s, t: (NUMBER, float(t) if "." in t else int(t))),
    (r'"[^"]*"|\'[^\']*\'', lambda s, t: (TEXT, t[1:-1])),
    (r"[^\W\d]\w*", lambda s, t: (NAME, t)),
    (r"==|!=|<=|>=|//|\*\*|[-+*/%<>()\[\].,|:~]", lambda s, t: (OPERATOR, t)),
    (r"\s+", None),
])
BINARY = [["or"], ["and"], ["==", "!=", "<", ">", "<=", ">=", "in"], ["~"], ["+", "-"], ["*", "/", "//", "%"]]
APPLY = {
    "==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b, "in": lambda a, b: a in b, "~": lambda a, b: f"{a}{b}", "+": lambda a, b: a + b, "-": lambda a, b: a - b,
    "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b, "%": lambda a, b: a % b,
}
CONSTANTS = {"true": True, "false": False, "none": None}
FILTERS = {
    "upper": lambda v: str(v).upper(), "lower": lambda v: str(v).lower(), "title": lambda v: str(v).title(), "length": len,
    "join": lambda v, sep="": sep.join(map(str, v)), "default": lambda v, d="": d if v is None else v, "first": lambda v: next(iter(v)),
    "safe": lambda v: Safe(v), "round": lambda v, n=0: f"{v:.{n}f}", "pad": lambda v, n, c=" ": f"{v:{c}>{n}}", "sort": sorted,
    "center": lambda v, n: str(v).center(n, "·"), "repr": repr, "reverse": lambda v: v[::-1], "format": lambda v, spec: format(v, spec),
}


class Expression:
    def __init__(self, source, line):
        tokens, rest = SCANNER.scan(source)
        if rest:
            raise TemplateError(f"cannot read {rest!r}", line)
        self.tokens, self.at, self.line, self.source = tokens, 0, line, source.strip()
        self.run = self.pipeline()
        if self.at < len(self.tokens):
            raise TemplateError(f"{self.tokens[self.at][1]!r} is left over in {self.source!r}", line)

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else (None, None)

    def take(self, *wanted):
        kind, value = self.peek()
        if value in wanted and kind in (NAME, OPERATOR):
            self.at += 1
            return value
        return None

    def expect(self, wanted):
        if not self.take(wanted):
            raise TemplateError(f"{wanted!r} is missing in {self.source!r}", self.line)

    def pipeline(self):
        value = self.binary(0)
        while self.take("|"):
            _, name = self.peek()
            self.at += 1
            if name not in FILTERS:
                raise TemplateError(f"no filter is called {name!r}", self.line)
            arguments = self.arguments() if self.take("(") else []
            value = (lambda inner, function, arguments: lambda scope: function(inner(scope), *(a(scope) for a in arguments)))(value, FILTERS[name], arguments)
        return value

    def arguments(self):
        arguments = []
        while not self.take(")"):
            arguments.append(self.binary(0))
            if not self.take(","):
                self.expect(")")
                break
        return arguments

    def binary(self, level):
        if level == len(BINARY):
            return self.unary()
        left = self.binary(level + 1)
        while operator := self.take(*BINARY[level]):
            left = self.combined(operator, left, self.binary(level + 1))
        return left

    def combined(self, operator, left, right):
        if operator == "or":
            return lambda scope: left(scope) or right(scope)
        if operator == "and":
            return lambda scope: left(scope) and right(scope)
        return lambda scope: APPLY[operator](left(scope), right(scope))

    def unary(self):
        if self.take("not"):
            inner = self.unary()
            return lambda scope: not inner(scope)
        if self.take("-"):
            inner = self.unary()
            return lambda scope: -inner(scope)
        return self.postfix()

    def postfix(self):
        value = self.primary()
        while True:
            if self.take("."):
                _, name = self.peek()
                self.at += 1
                value = (lambda inner, name: lambda scope: lookup(inner(scope), name))(value, name)
            elif self.take("["):
                index = self.binary(0)
                self.expect("]")
                value = (lambda inner, index: lambda scope: inner(scope)[index(scope)])(value, index)
            elif self.take("("):
                value = (lambda inner, arguments: lambda scope: inner(scope)(*(a(scope) for a in arguments)))(value, self.arguments())
            else:
                return value

    def primary(self):
        kind, value = self.peek()
        self.at += 1
        if kind in (NUMBER, TEXT):
            return lambda scope: value
        if kind == NAME:
            return (lambda scope: CONSTANTS[value]) if value in CONSTANTS else lambda scope: scope.get(value)
        if value == "(":
            inner = self.pipeline()
            self.expect(")")
            return inner
        if value == "[":
            items = []
            while not self.take("]"):
                items.append(self.binary(0))
                self.take(",")
            return lambda scope: [item(scope) for item in items]
        raise TemplateError(f"an expression is missing in {self.source!r}", self.line)


def lookup(value, name):
    if isinstance(value, dict):
        return value.get(name)
    return getattr(value, name, None)


# ---- templates

PIECE = re.compile(r"(?P<strip>[ \t]*)?(?:\{\{(?P<value>.*?)\}\}|\{%-?\s*(?P<tag>\w+)(?P<rest>.*?)\s*-?%\}(?P<newline>\n?)|\{#.*?#\})", re.DOTALL)


class Scope(dict):
    def __init__(self, outer=None, **values):
        super().__init__(values)
        self.outer = outer

    def get(self, name):
        if name in self:
            return self[name]
        return self.outer.get(name) if self.outer is not None else None


class Template:
    library = {}

    def __init__(self, source):
        self.blocks, self.parent = {}, None
        self.pieces = list(self.split(source))
        self.at = 0
        self.body, end = self.parse(())

    @classmethod
    def add(cls, name, source):
        cls.library[name] = cls(source)

    def split(self, source):
        at, line = 0, 1
        for found in PIECE.finditer(source):
            before = source[at:found.start()]
            if found["tag"] is None:
                before += found["strip"]
            if before:
                yield "text", before, line
            here = line + source.count("\n", at, found.start())
            if found["value"] is not None:
                yield "value", Expression(found["value"], here), here
            elif found["tag"]:
                yield found["tag"], found["rest"].strip(), here
            line += source.count("\n", at, found.end())
            at = found.end()
        if source[at:]:
            yield "text", source[at:], line

    def parse(self, ends):
        steps = []
        while self.at < len(self.pieces):
            kind, value, line = self.pieces[self.at]
            self.at += 1
            if kind in ends:
                return steps, (kind, value)
            parser = getattr(self, f"parse_{kind}", None)
            if parser is None:
                raise TemplateError(f"unexpected {{% {kind} %}}", line)
            if step := parser(value, line):
                steps.append(step)
        if ends:
            raise TemplateError(f"{' or '.join(ends)} is missing", self.pieces[-1][2])
        return steps, None

    def parse_text(self, text, line):
        return lambda scope: text

    def parse_value(self, expression, line):
        def show(scope):
            value = expression.run(scope)
            return value if isinstance(value, Safe) else escape("" if value is None else str(value))
        return show

    def parse_if(self, condition, line):
        branches = []
        test = Expression(condition, line).run
        while True:
            steps, (kind, rest) = self.parse(("elif", "else", "endif"))
            branches.append((test, steps))
            if kind == "endif":
                break
            test = Expression(rest, line).run if kind == "elif" else lambda scope: True
        def choose(scope):
            return next((run(steps, scope) for test, steps in branches if test(scope)), "")
        return choose

    def parse_for(self, head, line):
        found = re.fullmatch(r"(?P<names>\w+(?:\s*,\s*\w+)*)\s+in\s+(?P<source>.+)", head)
        if not found:
            raise TemplateError(f"cannot read 'for {head}'", line)
        names, source = re.split(r"\s*,\s*", found["names"]), Expression(found["source"], line).run
        steps, (kind, _) = self.parse(("else", "endfor"))
        otherwise = self.parse(("endfor",))[0] if kind == "else" else []
        def loop(scope):
            items = list(source(scope) or ())
            out = []
            for index, item in enumerate(items):
                inner = Scope(scope, loop={"index": index + 1, "first": index == 0, "last": index == len(items) - 1, "length": len(items)})
                inner.update(zip(names, item if len(names) > 1 else [item]))
                out.append(run(steps, inner))
            return "".join(out) if items else run(otherwise, scope)
        return loop

    def parse_set(self, rest, line):
        name, _, source = rest.partition("=")
        value = Expression(source, line).run
        def store(scope):
            scope[name.strip()] = value(scope)
            return ""
        return store

    def parse_macro(self, rest, line):
        name, parameters = re.fullmatch(r"(\w+)\((.*)\)", rest).groups()
        names = [p for p in re.split(r"[\s,]+", parameters) if p]
        steps, _ = self.parse(("endmacro",))
        def define(scope):
            scope[name] = lambda *args: Safe(run(steps, Scope(scope, **dict(zip(names, args)))))
            return ""
        return define

    def parse_extends(self, rest, line):
        self.parent = rest.strip("'\"")

    def parse_block(self, name, line):
        steps, _ = self.parse(("endblock",))
        self.blocks[name] = steps
        def fill(scope):
            replaced = (scope.get("__blocks__") or {}).get(name)
            return run(steps if replaced is None else replaced, Scope(scope, super=lambda: Safe(run(steps, scope))))
        return fill

    def render(self, **values):
        scope = Scope(None, **values)
        return self.render_in(scope)

    def render_in(self, scope):
        if self.parent is None:
            return run(self.body, scope)
        scope["__blocks__"] = {**self.blocks, **(scope.get("__blocks__") or {})}
        return self.library[self.parent].render_in(scope)


def run(steps, scope):
    return "".join([step(scope) for step in steps])


# ---- a try

@contextmanager
def title(text):
    print(f"{text:-^60}")
    yield
    print()


class Item:
    def __init__(self, name, price, tags=()):
        self.name, self.price, self.tags = name, price, tags


ITEMS = [Item("Tea & biscuits", 4.5, ["hot", "sweet"]), Item("Crème brûlée", 6.25, ["sweet"]), Item("Water", 0)]

Template.add("base", """<title>{% block title %}Shop{% endblock %}</title>
<main>
{% block body %}nothing yet{% endblock %}
</main>
{# no one sees this #}""")
Template.add("list", """{% extends 'base' %}
{% block title %}{{ super() }}: {{ name|upper }}{% endblock %}
{% block body %}
{% macro price(value, unit) %}{% if value %}{{ value|round(2) }} {{ unit }}{% else %}free{% endif %}{% endmacro %}
{% for item in items %}
  {{ loop.index }}/{{ loop.length }} {{ item.name }} – {{ price(item.price, "€") }}{% if item.tags %} [{{ item.tags|sort|join(", ") }}]{% endif %}
{% if not loop.last %}
,
{% endif %}
{% else %}
  sold out
{% endfor %}
{% endblock %}""")

if __name__ == "__main__":
    with title("inheritance"):
        print(Template.library["list"].render(name="café", items=ITEMS))
    with title("nothing to list"):
        print(Template.library["list"].render(name="<b>", items=[]))
    with title("expressions"):
        sources = ["1 + 2 * 3", "(1 + 2) * 3", "-x // 2", "x > 3 and 'big' or 'small'", "'a' ~ 1 ~ x", "[1, 2, x][2]", "d.k.n", "'s' in name", "not x == 7",
                   "name|reverse|title", "x|pad(5, '0')", "x|format('>+8.2f')", "missing|default('-')", "name.upper()|center(11)", "items|length", "'<i>'", "'<i>'|safe"]
        for source in sources:
            print(f"{source:32}", Template("{{ " + source + " }}").render(x=7, name="straße", d={"k": {"n": "deep"}}, items=ITEMS))
    with title("loops and names"):
        print(Template("{% set total = 0 %}{% for k, v in pairs %}{{ k }}={{ v }}{% if not loop.last %}, {% endif %}{% endfor %} of {{ total + n }}").render(
            pairs=sorted({"b": 2, "a": 1, "ç": 3}.items()), n=3))
    with title("mistakes"):
        for source in ("a\n{{ 1 + }}", "{% if x %}", "{{ x|nothing }}", "\n\n{% for x %}{% endfor %}", "{% nonsense %}", "{{ 1 2 }}", "{{ (1 }}", "{{ a ? b }}"):
            try:
                Template(source)
            except TemplateError as error:
                print(f"{source!r:32} {error}")
