"""Regular expressions without backtracking: a parser, an automaton after Thompson, a matcher that never gets slow, checked against `re`."""

import re
from dataclasses import dataclass, field
from itertools import count, product


@dataclass(eq=False)
class State:
    """Either takes a character that passes `test`, or goes on to each of `free` for nothing."""

    test: object = None
    after: "State" = None
    free: list = field(default_factory=list)
    number: int = field(default_factory=count().__next__)


@dataclass
class Part:
    start: State
    end: State


class Syntax(ValueError):
    def __init__(self, message, pattern, at):
        super().__init__(f"{message} at position {at} of {pattern!r}")


CLASSES = {"d": str.isdecimal, "w": lambda c: c.isalnum() or c == "_", "s": str.isspace}
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}


class Parser:
    def __init__(self, pattern):
        self.pattern, self.at = pattern, 0

    def parse(self):
        part = self.choice()
        if self.at < len(self.pattern):
            raise Syntax("unbalanced parenthesis", self.pattern, self.at)
        return part

    def peek(self):
        return self.pattern[self.at:self.at + 1]

    def take(self, *wanted):
        c = self.peek()
        if c and (not wanted or c in wanted):
            self.at += 1
            return c
        return ""

    def choice(self):
        part = self.sequence()
        while self.take("|"):
            other = self.sequence()
            start, end = State(free=[part.start, other.start]), State()
            part.end.free.append(end)
            other.end.free.append(end)
            part = Part(start, end)
        return part

    def sequence(self):
        start = end = State()
        while self.peek() not in ("", "|", ")"):
            part = self.repeated()
            end.free.append(part.start)
            end = part.end
        return Part(start, end)

    def repeated(self):
        begin = self.at
        part = self.single()
        match self.take("*", "+", "?", "{"):
            case "*":
                return self.times(begin, part, 0, None)
            case "+":
                return self.times(begin, part, 1, None)
            case "?":
                return self.times(begin, part, 0, 1)
            case "{":
                if not (found := re.compile(r"(\d+)(,?)(\d*)\}").match(self.pattern, self.at)):
                    raise Syntax("bad repetition", self.pattern, self.at - 1)
                self.at = found.end()
                least = int(found[1])
                most = least if not found[2] else int(found[3]) if found[3] else None
                if most is not None and most < least:
                    raise Syntax("min repeat greater than max repeat", self.pattern, found.start())
                return self.times(begin, part, least, most)
        return part

    def times(self, begin, first, least, most):
        """Copies are made by reading the pattern again."""
        end_of_text, copies = self.at, [first]
        while len(copies) < (most if most is not None else max(least, 1)):
            self.at = begin
            copies.append(self.single())
        self.at = end_of_text
        start = end = State()
        last = State()
        if most == 0:
            return Part(start, start)
        for number, part in enumerate(copies):
            if number >= least:
                end.free.append(last)
            end.free.append(part.start)
            end = part.end
        if most is None:
            end.free.append(copies[-1].start)
        end.free.append(last)
        return Part(start, last)

    def single(self):
        match self.take():
            case "(":
                if self.pattern.startswith("?:", self.at):
                    self.at += 2
                part = self.choice()
                if not self.take(")"):
                    raise Syntax("missing )", self.pattern, self.at)
                return part
            case "[":
                return self.taking(self.set())
            case ".":
                return self.taking(lambda c: c != "\n")
            case "\\":
                return self.taking(self.escape())
            case "*" | "+" | "?" as sign:
                raise Syntax(f"nothing to repeat ({sign})", self.pattern, self.at - 1)
            case c:
                return self.taking(c.__eq__)

    def taking(self, test):
        end = State()
        return Part(State(test, end), end)

    def escape(self):
        c = self.take()
        if not c:
            raise Syntax("bad escape", self.pattern, self.at)
        if c.lower() in CLASSES:
            known = CLASSES[c.lower()]
            return known if c.islower() else lambda x: not known(x)
        return ESCAPES.get(c, c).__eq__

    def set(self):
        begin, negated, tests = self.at - 1, bool(self.take("^")), []
        while not (tests and self.peek() == "]"):
            c = self.take()
            if not c:
                raise Syntax("unterminated character set", self.pattern, begin)
            if c == "\\":
                tests.append(self.escape())
            elif self.peek() == "-" and self.pattern[self.at + 1:self.at + 2] not in ("", "]"):
                self.take()
                last = self.take()
                if last < c:
                    raise Syntax(f"bad character range {c}-{last}", self.pattern, self.at - 3)
                tests.append(lambda x, first=c, last=last: first <= x <= last)
            else:
                tests.append(c.__eq__)
        self.take()
        return lambda x: any(test(x) for test in tests) != negated


class Automaton:
    def __init__(self, pattern):
        self.part = Parser(pattern).parse()
        self.steps = 0

    def closure(self, states):
        seen, waiting = {}, list(states)
        while waiting:
            state = waiting.pop()
            if state.number not in seen:
                seen[state.number] = state
                waiting.extend(state.free)
        return seen

    def longest(self, text, at=0):
        """The end of the longest match that begins here, or None."""
        states, best = self.closure([self.part.start]), None
        while True:
            if self.part.end.number in states:
                best = at
            if at == len(text) or not states:
                return best
            self.steps += len(states)
            c = text[at]
            states = self.closure([s.after for s in states.values() if s.test is not None and s.test(c)])
            at += 1

    def fullmatch(self, text):
        return self.longest(text) == len(text)

    def findall(self, text):
        at = 0
        while at <= len(text):
            end = self.longest(text, at)
            if end is None or end == at:
                at += 1
            else:
                yield text[at:end]
                at = end


PATTERNS = ["", "a", "ab", "a|b", "a*", "(ab)*", "a+b?", "(a|b)*abb", "a{2}", "a{1,2}b", "a{2,}", "(?:a|ab)(c|bcd)*", "[ab]c", "[^a]", "[a-c]+", "a.b", r"\w+", r"a\.b",
            "(a?){3}a{3}", "((a|b)|c)*", "a{0}b", "(|a)b", r"[\d_]+", r"\D", "[]a]", "[^]a]", "[a-]", "é+|ß"]
BAD = ["(", ")", "a)", "*", "a|*", "[", "[a", "a{2,1}", "[b-a]", "a\\", "(a", "a{x}"]


def main():
    texts = ["".join(letters) for n in range(5) for letters in product("abc", repeat=n)] + ["a.b", "axb", "a\nb", "12_3", "éé", "ß", "]", "-", "a_1 b"]
    wrong = checked = 0
    for pattern in PATTERNS:
        mine, theirs = Automaton(pattern), re.compile(pattern)
        matched = [text for text in texts if mine.fullmatch(text)]
        expected = [text for text in texts if theirs.fullmatch(text)]
        checked += len(texts)
        wrong += matched != expected
        print(f"{pattern!r:24} {len(matched):>3} of {len(texts)} {matched[:4]}")
    print(f"{checked} checked, {wrong} wrong")

    for pattern in BAD:
        try:
            Automaton(pattern)
            mine = "accepted"
        except Syntax as error:
            mine = str(error)
        try:
            re.compile(pattern)
            theirs = "accepted"
        except re.error as error:
            theirs = str(error)
        print(f"{pattern!r:10} {mine} | {theirs}")

    print(list(Automaton(r"\w+").findall("Grüße an alle, 3 × 7!")), list(Automaton("[aeiou]{2,}").findall("queue and audio")))
    slow = Automaton("(a*)*b")
    print(slow.fullmatch("a" * 40), slow.fullmatch("a" * 40 + "b"), slow.steps)
    nested = Automaton("((a?)*)*" + "c" * 3)
    print(nested.fullmatch("a" * 30 + "ccc"), nested.longest("aacccc"))


if __name__ == "__main__":
    main()
