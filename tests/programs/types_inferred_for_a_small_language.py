"""Hindley-Milner inference for a small functional language: a lexer, a Pratt parser, unification, and errors that point."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial, reduce, singledispatch
from itertools import chain, count
from typing import Literal, NamedTuple, NoReturn, assert_never

type Substitution = dict[int, Type]
type Environment = Mapping[str, Scheme]


# ---- source

class Token(NamedTuple):
    kind: Literal["name", "int", "str", "op", "word", "end"]
    text: str
    at: int


WORDS = {"let", "rec", "in", "fun", "if", "then", "else", "match", "with", "true", "false"}
LEXEME = re.compile(r"\s*(?:(?P<int>\d+)|(?P<name>[a-z_]\w*)|(?P<str>\"[^\"]*\")|(?P<op>->|::|<=|==|&&|[-+*/<=()\[\],|])|(?P<bad>\S))")


class Mistake(Exception):
    def __init__(self, text, at):
        super().__init__(text)
        self.at = at

    def show(self, source):
        return f"{self}\n      {source}\n      {' ' * self.at}^"


def tokens(source: str) -> Iterator[Token]:
    for found in LEXEME.finditer(source):
        kind, text, at = found.lastgroup, found[found.lastgroup], found.start(found.lastgroup)
        if kind == "bad":
            raise Mistake(f"unknown character {text!r}", at)
        yield Token("word" if text in WORDS else kind, text, at)
    yield Token("end", "", len(source))


# ---- trees

@dataclass(frozen=True)
class Node:
    at: int = field(compare=False, repr=False)


@dataclass(frozen=True)
class Constant(Node):
    value: int | str | bool


@dataclass(frozen=True)
class Name(Node):
    name: str


@dataclass(frozen=True)
class Function(Node):
    parameter: str
    body: Node


@dataclass(frozen=True)
class Apply(Node):
    function: Node
    argument: Node


@dataclass(frozen=True)
class Let(Node):
    name: str
    value: Node
    body: Node
    recursive: bool = False


@dataclass(frozen=True)
class If(Node):
    test: Node
    yes: Node
    no: Node


@dataclass(frozen=True)
class Items(Node):
    items: tuple[Node, ...]
    pair: bool = False


@dataclass(frozen=True)
class Match(Node):
    subject: Node
    empty: Node
    head: str
    tail: str
    more: Node


class Parser:
    POWER = {"&&": 1, "==": 2, "<": 2, "<=": 2, "::": 3, "+": 4, "-": 4, "*": 5, "/": 5}

    def __init__(self, source: str):
        self.stream = list(tokens(source))
        self.stream.reverse()

    @property
    def next(self) -> Token:
        return self.stream[-1]

    def accept(self, *texts: str) -> Token | None:
        return self.stream.pop() if self.next.text in texts and self.next.kind in ("op", "word") else None

    def expect(self, text: str) -> Token:
        if token := self.accept(text):
            return token
        self.fail(f"expected {text!r}")

    def fail(self, text: str) -> NoReturn:
        raise Mistake(f"{text}, found {self.next.text or 'the end'!r}", self.next.at)

    def name(self) -> str:
        return self.stream.pop().text if self.next.kind == "name" else self.fail("expected a name")

    def program(self) -> Node:
        tree = self.expression()
        return tree if self.next.kind == "end" else self.fail("expected the end")

    def expression(self) -> Node:
        match self.next:
            case Token("word", "let", at):
                self.stream.pop()
                recursive = self.accept("rec") is not None
                name, parameters = self.name(), []
                while self.next.kind == "name":
                    parameters.append(self.name())
                self.expect("=")
                value = reduce(lambda body, p: Function(at, p, body), reversed(parameters), self.expression())
                self.expect("in")
                return Let(at, name, value, self.expression(), recursive)
            case Token("word", "fun", at):
                self.stream.pop()
                names = [self.name()]
                while not self.accept("->"):
                    names.append(self.name())
                return reduce(lambda body, p: Function(at, p, body), reversed(names), self.expression())
            case Token("word", "if", at):
                self.stream.pop()
                test = self.expression()
                yes = self.expect("then") and self.expression()
                return If(at, test, yes, self.expect("else") and self.expression())
            case Token("word", "match", at):
                self.stream.pop()
                subject = self.expression()
                for text in ("with", "[", "]", "->"):
                    self.expect(text)
                empty = self.expression()
                self.expect("|")
                head = self.name()
                self.expect("::")
                tail = self.name()
                return Match(at, subject, empty, head, tail, self.expect("->") and self.expression())
        return self.operators(0)

    def operators(self, least: int) -> Node:
        left = self.application()
        while (power := self.POWER.get(self.next.text, -1)) > least and self.next.kind == "op":
            token = self.stream.pop()
            right = self.operators(power - 1 if token.text == "::" else power)
            left = Apply(token.at, Apply(token.at, Name(token.at, f"({token.text})"), left), right)
        return left

    def application(self) -> Node:
        tree = self.atom() or self.fail("expected an expression")
        while argument := self.atom():
            tree = Apply(argument.at, tree, argument)
        return tree

    def atom(self) -> Node | None:
        kind, text, at = self.next
        if kind in ("int", "str", "name") or text in ("true", "false"):
            self.stream.pop()
            return {"int": lambda: Constant(at, int(text)), "str": lambda: Constant(at, text[1:-1]), "name": lambda: Name(at, text)}.get(kind, lambda: Constant(at, text == "true"))()
        if kind == "op" and text in "([":
            self.stream.pop()
            closing, items = {"(": ")", "[": "]"}[text], []
            while not self.accept(closing):
                items.append(self.expression())
                if not self.accept(","):
                    self.expect(closing)
                    break
            if text == "(" and len(items) == 1:
                return items[0]
            if text == "(" and len(items) != 2:
                raise Mistake("tuples have two items", at)
            return Items(at, tuple(items), text == "(")
        return None


# ---- types

@dataclass(frozen=True, slots=True)
class Variable:
    id: int


@dataclass(frozen=True, slots=True)
class Constructor:
    name: str
    args: tuple[Type, ...] = ()


type Type = Variable | Constructor
INT, STR, BOOL = map(Constructor, ("int", "str", "bool"))
list_of: Callable[[Type], Type] = lambda item: Constructor("list", (item,))
arrow = lambda *types: reduce(lambda result, given: Constructor("->", (given, result)), reversed(types[:-1]), types[-1])


class Scheme(NamedTuple):
    bound: frozenset[int]
    body: Type


def show(kind: Type, names: dict[int, str] | None = None, inner: bool = False) -> str:
    names = {} if names is None else names
    match kind:
        case Variable(id):
            return "'" + names.setdefault(id, string.ascii_lowercase[len(names)])
        case Constructor("->", (given, result)):
            text = f"{show(given, names, True)} -> {show(result, names)}"
            return f"({text})" if inner else text
        case Constructor("*", (first, second)):
            return f"({show(first, names)}, {show(second, names)})"
        case Constructor(name, args):
            return " ".join([*(show(a, names, True) for a in args), name])
        case _:
            assert_never(kind)


@singledispatch
def free(kind) -> set[int]:
    raise TypeError(f"no type: {kind!r}")


free.register(Variable, lambda kind: {kind.id})
free.register(Constructor, lambda kind: set(chain.from_iterable(map(free, kind.args))))
free.register(Scheme, lambda scheme: free(scheme.body) - scheme.bound)


class Inferrer:
    def __init__(self):
        self.ids, self.known, self.steps = count(), {}, 0

    def fresh(self) -> Variable:
        return Variable(next(self.ids))

    def resolve(self, kind: Type, replaced: Substitution = {}) -> Type:
        if isinstance(kind, Variable):
            if kind.id in replaced:
                return replaced[kind.id]
            return self.resolve(self.known[kind.id], replaced) if kind.id in self.known else kind
        return Constructor(kind.name, tuple(self.resolve(a, replaced) for a in kind.args)) if kind.args else kind

    def unify(self, a: Type, b: Type, at: int):
        self.steps += 1
        left, right = self.resolve(a), self.resolve(b)
        match left, right:
            case Variable(x), Variable(y) if x == y:
                pass
            case (Variable(id), other) | (other, Variable(id)):
                if id in free(other):
                    names = {}
                    raise Mistake(f"a type cannot contain itself: {show(Variable(id), names)} in {show(other, names)}", at)
                self.known[id] = other
            case Constructor(f, xs), Constructor(g, ys) if f == g and len(xs) == len(ys):
                for x, y in zip(xs, ys, strict=True):
                    self.unify(x, y, at)
            case _:
                names = {}
                raise Mistake(f"{show(left, names)} is not {show(right, names)}", at)

    def generalize(self, env: Environment, kind: Type) -> Scheme:
        kept = set().union(*(free(Scheme(s.bound, self.resolve(s.body))) for s in env.values()))
        kind = self.resolve(kind)
        return Scheme(frozenset(free(kind) - kept), kind)

    def infer(self, env: Environment, node: Node) -> Type:
        visit = partial(self.infer, env)
        match node:
            case Constant(value=bool()):
                return BOOL
            case Constant(value=int()):
                return INT
            case Constant(value=str()):
                return STR
            case Name(at, name):
                if name not in env:
                    raise Mistake(f"unknown name {name}", at)
                scheme = env[name]
                return self.resolve(scheme.body, {id: self.fresh() for id in scheme.bound})
            case Function(_, parameter, body):
                given = self.fresh()
                return arrow(given, self.infer({**env, parameter: Scheme(frozenset(), given)}, body))
            case Apply(at, function, argument):
                result = self.fresh()
                self.unify(visit(function), arrow(visit(argument), result), at)
                return result
            case Let(at, name, value, body, recursive):
                inner = env
                if recursive:
                    inner = {**env, name: Scheme(frozenset(), own := self.fresh())}
                kind = self.infer(inner, value)
                if recursive:
                    self.unify(own, kind, at)
                return self.infer({**env, name: self.generalize(env, kind)}, body)
            case If(_, test, yes, no):
                self.unify(visit(test), BOOL, test.at)
                result = visit(yes)
                self.unify(result, visit(no), no.at)
                return result
            case Items(pair=True, items=items):
                return Constructor("*", tuple(map(visit, items)))
            case Items(items=items):
                item = self.fresh()
                for each in items:
                    self.unify(item, visit(each), each.at)
                return list_of(item)
            case Match(_, subject, empty, head, tail, more):
                item = self.fresh()
                self.unify(visit(subject), list_of(item), subject.at)
                result = visit(empty)
                local = {**env, head: Scheme(frozenset(), item), tail: Scheme(frozenset(), list_of(item))}
                self.unify(result, self.infer(local, more), more.at)
                return result
        raise NotImplementedError(type(node).__name__)


def builtins() -> dict[str, Scheme]:
    a, b = Variable(-1), Variable(-2)
    pair = Constructor("*", (a, b))
    kinds = {f"({op})": arrow(INT, INT, INT) for op in "+-*/"} | {f"({op})": arrow(INT, INT, BOOL) for op in ("<", "<=")}
    kinds |= {"(==)": arrow(a, a, BOOL), "(&&)": arrow(BOOL, BOOL, BOOL), "(::)": arrow(a, list_of(a), list_of(a))}
    kinds |= {"fst": arrow(pair, a), "snd": arrow(pair, b), "length": arrow(STR, INT)}
    return {name: Scheme(frozenset(free(kind)), kind) for name, kind in kinds.items()}


PROGRAMS = """
1 + 2 * 3
fun x -> x
fun f g x -> f (g x)
let id x = x in (id 1, id "one")
let rec map f xs = match xs with [] -> [] | h :: t -> f h :: map f t in map
let rec fold f acc xs = match xs with [] -> acc | h :: t -> fold f (f acc h) t in fold (fun n s -> n + length s) 0 ["a", "bc"]
let rec fact n = if n <= 1 then 1 else n * fact (n - 1) in fact 10
let pair x = (x, x) in pair (pair true)
let twice f x = f (f x) in twice twice
fun p -> (snd p, fst p)
let swap p = (snd p, fst p) in swap (1, "one") == ("one", 1)
fun x y -> if x == y then [x] else []
let rec zip a b = match a with [] -> [] | x :: xs -> match b with [] -> [] | y :: ys -> (x, y) :: zip xs ys in zip
fun x -> let y = x in y y
fun x -> x x
if 1 then 2 else 3
[1, "two", 3]
let f x = x + 1 in f true
fun f -> (f 1, f "one")
1 + unknown
let x = in x
(1, 2, 3)
let rec f x = f in f
"one" $ 2
match 5 with [] -> 0 | h :: t -> h
1 2
(fun x -> x
fst (true && false, 1 < 2) :: []
"""

for source in PROGRAMS.strip().splitlines():
    inferrer = Inferrer()
    try:
        kind = inferrer.resolve(inferrer.infer(builtins(), Parser(source).program()))
        print(f"{source}\n    : {show(kind)}")
    except Mistake as mistake:
        print(f"{source}\n    ! {mistake.show(source)}")

tree = Parser("let k x y = x in k 1 :: []").program()
print(tree)
print(tree == Parser("let   k x y = x in k 1::[]").program(), hash(tree) == hash(Parser("let k x y = x in k 1 :: []").program()), Type.__value__, Substitution)
try:
    free(5)
except TypeError as error:
    print(error)
deep = "fun x -> " + "(x, " * 30 + "x" + ")" * 30
inferrer = Inferrer()
print(len(show(inferrer.resolve(inferrer.infer(builtins(), Parser(deep).program())))), inferrer.steps)
