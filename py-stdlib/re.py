"""Regular expressions. The engine compiles and matches; here are the flags."""

from _re import Match, Pattern, PatternError, compile, error, escape, findall, finditer, fullmatch, match, purge, search, split, sub, subn

__all__ = [
    "A", "ASCII", "DEBUG", "DOTALL", "I", "IGNORECASE", "L", "LOCALE", "M", "MULTILINE", "Match", "NOFLAG", "Pattern", "PatternError", "RegexFlag", "S", "U", "UNICODE", "VERBOSE", "X", "compile", "error",
    "escape", "findall", "finditer", "fullmatch", "match", "purge", "search", "split", "sub", "subn",
]

_NAMES = {2: "IGNORECASE", 4: "LOCALE", 8: "MULTILINE", 16: "DOTALL", 32: "UNICODE", 64: "VERBOSE", 128: "DEBUG", 256: "ASCII"}


class RegexFlag(int):
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

    def __repr__(self):
        return "|".join(f"re.{name}" for bit, name in _NAMES.items() if self & bit) or "re.NOFLAG"

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
