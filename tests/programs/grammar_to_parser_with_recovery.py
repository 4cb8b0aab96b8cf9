"""A parser generator: a grammar in BNF becomes an LL(1) table; the parser goes on after mistakes and points at each of them."""

from __future__ import annotations

import re
import sys
import traceback
from collections import defaultdict
from dataclasses import dataclass, field
from textwrap import dedent, indent

EMPTY = 'ε'
END = '$'


class GrammarError(Exception):
    """A mistake in a grammar, with the line it stands in."""

    def __init__(self, message, line=None, *, rule=None):
        super().__init__(message)
        self.line = line
        if rule:
            self.add_note(f'in rule <{rule}>')

    def __str__(self):
        where = f'line {self.line}: ' if self.line is not None else ''
        return where + super().__str__()


@dataclass(frozen=True, slots=True)
class Symbol:
    name: str
    terminal: bool

    def __str__(self):
        return repr(self.name) if self.terminal else f'<{self.name}>'


@dataclass(frozen=True, slots=True)
class Production:
    head: Symbol
    body: tuple[Symbol, ...]
    line: int = field(compare=False)

    def __str__(self):
        return f"{self.head} ::= {' '.join(map(str, self.body)) or EMPTY}"


ITEM = re.compile(r'''\s*(?: <(?P<rule>[\w-]+)> | '(?P<text>[^']+)' | (?P<kind>[A-Z]+) | (?P<bar>\|) | (?P<bad>\S) )''', re.VERBOSE)


class Grammar:
    def __init__(self, source):
        self.productions: list[Production] = []
        self.read(dedent(source).strip('\n'))
        self.start = self.productions[0].head
        self.heads = {p.head for p in self.productions}
        self.check()
        self.first = self.find_first()
        self.follow = self.find_follow()

    def read(self, source):
        head = None
        for number, line in enumerate(source.splitlines(), 1):
            if not line.strip() or line.lstrip().startswith('#'):
                continue
            if match := re.match(r'<([\w-]+)>\s*::=(.*)', line):
                head, line = Symbol(match[1], False), match[2]
            elif head is None or not line.lstrip().startswith('|'):
                raise GrammarError('expected <rule> ::= …', number)
            else:
                line = line.lstrip()[1:]
            body = []
            for match in ITEM.finditer(line):
                match match.lastgroup, match[match.lastgroup]:
                    case 'bar', _:
                        self.productions.append(Production(head, tuple(body), number))
                        body = []
                    case 'bad', sign:
                        raise GrammarError(f'unexpected {sign!r} in column {match.start("bad") + 1}', number, rule=head.name)
                    case 'rule', name:
                        body.append(Symbol(name, False))
                    case _, name:
                        body.append(Symbol(name, True))
            self.productions.append(Production(head, tuple(body), number))
        if not self.productions:
            raise GrammarError('the grammar is empty')

    def check(self):
        unknown = [GrammarError(f'{symbol} is not defined', p.line, rule=p.head.name)
                   for p in self.productions for symbol in p.body if not symbol.terminal and symbol not in self.heads]
        reached, todo = set(), [self.start]
        while todo:
            if (head := todo.pop()) not in reached:
                reached.add(head)
                todo += [s for p in self.productions if p.head == head for s in p.body if not s.terminal]
        lonely = [GrammarError(f'{p.head} is never used', p.line) for p in self.productions if p.head not in reached]
        if unknown or lonely:
            raise ExceptionGroup('the grammar has mistakes', unknown + lonely)

    def first_of(self, symbols, first):
        found = set()
        for symbol in symbols:
            here = {symbol.name} if symbol.terminal else first[symbol]
            found |= here - {EMPTY}
            if EMPTY not in here:
                return found
        return found | {EMPTY}

    def find_first(self):
        first, before = defaultdict(set), -1
        while before != (before := sum(map(len, first.values()))):
            for p in self.productions:
                first[p.head] |= self.first_of(p.body, first)
        return dict(first)

    def find_follow(self):
        follow, before = defaultdict(set, {self.start: {END}}), -1
        while before != (before := sum(map(len, follow.values()))):
            for p in self.productions:
                for i, symbol in enumerate(p.body):
                    if not symbol.terminal:
                        rest = self.first_of(p.body[i + 1:], self.first)
                        follow[symbol] |= rest - {EMPTY}
                        if EMPTY in rest:
                            follow[symbol] |= follow[p.head]
        return dict(follow)

    def table(self):
        table, conflicts = {}, []
        for p in self.productions:
            first = self.first_of(p.body, self.first)
            for name in sorted(first - {EMPTY} | (self.follow[p.head] if EMPTY in first else set())):
                other = table.setdefault((p.head, name), p)
                if other is not p:
                    conflicts.append(GrammarError(f'{name!r} begins both {other} and {p}', p.line))
        if conflicts:
            raise ExceptionGroup('the grammar is not LL(1)', conflicts)
        return table


@dataclass
class Token:
    kind: str
    text: str
    start: int


@dataclass
class Node:
    name: str
    children: list

    def show(self, depth=0):
        yield '  ' * depth + self.name
        for child in self.children:
            if isinstance(child, Node):
                yield from child.show(depth + 1)
            else:
                yield '  ' * (depth + 1) + f'{child.kind} {child.text!r}'


class SourceError(SyntaxError):
    def __init__(self, message, source, name, start, stop):
        line = source.count('\n', 0, start) + 1
        begin = source.rfind('\n', 0, start) + 1
        text = source[begin:].partition('\n')[0]
        column = start - begin + 1
        super().__init__(message, (name, line, column, text, line, column + max(stop - start, 1)))


class Parser:
    KINDS = {'NUMBER': r'\d+(?:\.\d+)?', 'NAME': r'[^\W\d]\w*', 'STRING': r'"[^"\n]*"'}

    def __init__(self, grammar):
        self.grammar = grammar
        self.table = grammar.table()
        names = {s.name for p in grammar.productions for s in p.body if s.terminal}
        literals = sorted(names - self.KINDS.keys(), key=lambda n: (-len(n), n))
        words = '|'.join(rf'{re.escape(n)}\b' if n.isidentifier() else re.escape(n) for n in literals)
        kinds = '|'.join(f'(?P<{k}>{v})' for k, v in self.KINDS.items() if k in names)
        self.scanner = re.compile(rf'\s*(?:(?P<literal>{words})|{kinds}|(?P<end>\Z)|(?P<bad>\S))')

    def tokens(self, source, name, errors):
        for match in self.scanner.finditer(source):
            kind, start = match.lastgroup, match.start(match.lastgroup)
            text = match[kind]
            if kind == 'bad':
                errors.append(SourceError(f'invalid character {text!r} (U+{ord(text):04X})', source, name, start, start + 1))
            elif kind == 'end':
                yield Token(END, '', len(source.rstrip()))
                return
            else:
                yield Token(text if kind == 'literal' else kind, text, start)

    def expected(self, head):
        names = sorted(name for (h, name) in self.table if h == head)
        return ' or '.join(names) if len(names) < 4 else f"one of {', '.join(names)}"

    def parse(self, source, name='<input>'):
        errors = []
        tokens = list(self.tokens(source, name, errors))
        root = Node(self.grammar.start.name, [])
        stack, at = [(self.grammar.start, root)], 0

        def complain(message):
            token = tokens[at]
            errors.append(SourceError(message, source, name, token.start, token.start + len(token.text)))

        while stack:
            symbol, node = stack.pop()
            token = tokens[at]
            if symbol.terminal:
                if symbol.name == token.kind:
                    node.children.append(token)
                    at += 1
                else:
                    complain(f'expected {symbol.name}')
                continue
            production = self.table.get((symbol, token.kind))
            if production is None:
                complain(f'expected {self.expected(symbol)}')
                stop = self.grammar.follow[symbol] | {END}
                while tokens[at].kind not in stop:
                    at += 1
                continue
            if node is not root or node.children or symbol != self.grammar.start:
                made = Node(symbol.name, [])
                node.children.append(made)
                node = made
            stack += [(s, node) for s in reversed(production.body)]
        if tokens[at].kind != END:
            complain('expected the end')
        if errors:
            unique = {(e.lineno, e.offset): e for e in reversed(errors)}
            raise ExceptionGroup(f'{name} cannot be parsed', [unique[place] for place in sorted(unique)])
        return root


STATEMENTS = '''
    # statements of a small language
    <program>  ::= <statement> <program> |
    <statement> ::= 'let' NAME '=' <sum> ';'
                  | 'print' <sum> ';'
                  | 'if' <sum> '{' <program> '}' <else>
    <else>     ::= 'else' '{' <program> '}' |
    <sum>      ::= <product> <more-sum>
    <more-sum> ::= '+' <product> <more-sum> | '-' <product> <more-sum> |
    <product>  ::= <atom> <more-product>
    <more-product> ::= '*' <atom> <more-product> |
    <atom>     ::= NUMBER | NAME | STRING | '(' <sum> ')'
'''


def report(action):
    try:
        return action()
    except* GrammarError as group:
        print(f'{len(group.exceptions)} mistakes in a grammar:')
        for e in group.exceptions:
            print('  ', e, getattr(e, '__notes__', ''))
    except* SourceError as group:
        print(group.message + ':')
        for e in group.exceptions:
            lines = traceback.format_exception_only(e)
            print(indent(''.join(lines), '  '), end='')


def main():
    grammar = Grammar(STATEMENTS)
    for head in sorted(grammar.heads, key=lambda h: h.name):
        print(f'{head!s:<16} first {sorted(grammar.first[head])}')
        print(f'{"":<16} follow {sorted(grammar.follow[head])}')
    parser = Parser(grammar)
    tree = parser.parse('let x = 2 * (y + 1);\nif x { print "yes"; } else { }\n')
    print('\n'.join(tree.show()))

    print('--- mistakes in sources')
    report(lambda: parser.parse('let = 5;\nprint 1 + ;\nprint ok;\n', 'three.src'))
    report(lambda: parser.parse('let größe = 1 ? 2;\n\tprint größe § 3;\nlet letter = 1', 'signs.src'))
    report(lambda: parser.parse('if (a + 1 { print a; } }', 'brackets.src'))
    report(lambda: parser.parse('', 'empty.src') and print('an empty program is one'))

    print('--- mistakes in grammars')
    report(lambda: Grammar("<a> ::= <b> 'x' | <c>\n<d> ::= <a>\n"))
    report(lambda: Grammar("<e> ::= <e> '+' NUMBER | NUMBER\n").table())
    for source in ("x ::= y", "<a> ::= 'x' %\n", '\n# nothing\n'):
        report(lambda: Grammar(source))
    try:
        try:
            Grammar("<a> ::= 'x' ?")
        except* GrammarError as group:
            raise RuntimeError('no parser') from group.exceptions[0]
    except RuntimeError as e:
        text = ''.join(traceback.format_exception(e))
        print(re.sub(r'File ".*?[^/"]*", line \d+', 'File "…"', text), end='')


if __name__ == '__main__':
    sys.exit(main())
