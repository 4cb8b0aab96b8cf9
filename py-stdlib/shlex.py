"""Splitting text as a shell does."""

__all__ = ["join", "quote", "split"]

_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%+=:,./-_")


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    words, word, i = [], None, 0
    while i < len(s):
        c = s[i]
        i += 1
        if c in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif c == "#" and comments:
            end = s.find("\n", i)
            i = len(s) if end < 0 else end
        elif c == "'":
            end = s.find("'", i)
            if end < 0:
                raise ValueError("No closing quotation")
            word, i = (word or "") + s[i:end], end + 1
        elif c == '"':
            word = word or ""
            while True:
                if i >= len(s):
                    raise ValueError("No closing quotation")
                c = s[i]
                i += 1
                if c == '"':
                    break
                if c == "\\" and s[i:i + 1] in ('"', "\\"):
                    c = s[i]
                    i += 1
                word += c
        elif c == "\\":
            if i >= len(s):
                raise ValueError("No escaped character")
            word = (word or "") + s[i]
            i += 1
        else:
            word = (word or "") + c
    return words if word is None else words + [word]


def quote(s):
    if not s:
        return "''"
    return s if all(c in _SAFE for c in s) else "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join(map(quote, split_command))
