"""Regular expressions. The engine compiles and matches; here are the flags."""

from _re import Match, Pattern, PatternError, compile, error, escape, findall, finditer, fullmatch, match, purge, search, split, sub, subn

__all__ = [
    "A", "ASCII", "DOTALL", "I", "IGNORECASE", "L", "LOCALE", "M", "MULTILINE", "Match", "NOFLAG", "Pattern", "PatternError", "RegexFlag", "S", "U", "UNICODE", "VERBOSE", "X", "compile", "error",
    "escape", "findall", "finditer", "fullmatch", "match", "purge", "search", "split", "sub", "subn",
]

# In the order in which they are shown.
_NAMES = {256: "ASCII", 2: "IGNORECASE", 4: "LOCALE", 32: "UNICODE", 8: "MULTILINE", 16: "DOTALL", 64: "VERBOSE", 128: "DEBUG"}


class _FlagsByName(type):
    def __iter__(cls):
        return iter([cls(bit) for bit in _NAMES])

    def __len__(cls):
        return len(_NAMES)

    def __getitem__(cls, name):
        return cls({shown: bit for bit, shown in _NAMES.items()}[name])


class RegexFlag(int, metaclass=_FlagsByName):
    """Flags that combine with |."""

    def __or__(self, other):
        return RegexFlag(int(self) | int(other))

    __ror__ = __or__

    def __and__(self, other):
        return RegexFlag(int(self) & int(other))

    __rand__ = __and__

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other))

    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(~int(self) & 511)

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __iter__(self):
        return iter([RegexFlag(bit) for bit in _NAMES if int(self) & bit])

    def __repr__(self):
        shown = [f"re.{name}" for bit, name in _NAMES.items() if int(self) & bit]
        rest = int(self) & ~sum(_NAMES)
        if rest:
            shown.append(f"{rest:#x}" if shown else f"re.RegexFlag({rest})")
        return "|".join(shown) or "re.NOFLAG"

    __str__ = __repr__

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return "|".join(name for bit, name in _NAMES.items() if self & bit) or "NOFLAG"


NOFLAG = RegexFlag(0)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
U = UNICODE = RegexFlag(32)
X = VERBOSE = RegexFlag(64)
DEBUG = RegexFlag(128)
A = ASCII = RegexFlag(256)


class Scanner:
    """Cuts text into tokens: pairs of a pattern and what to do with it."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        # Each phrase in a group of its own, numbered after those that are in the phrases before it.
        self._actions = {}
        phrases, number = [], 1
        for phrase, action in lexicon:
            self._actions[number] = action
            number += 1 + compile(phrase, flags).groups
            phrases.append(f"({phrase})")
        self.scanner = compile("|".join(phrases), flags)

    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        at = 0
        while True:
            found = match()
            if not found or found.end() == at:
                break
            number = next(n for n in self._actions if found.start(n) != -1)
            action = self._actions[number]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            at = found.end()
        return result, string[at:]
