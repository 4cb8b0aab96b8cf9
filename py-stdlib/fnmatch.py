"""File name patterns: `*`, `?`, `[seq]` and `[!seq]`. Matched directly, without regular expressions."""

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """POSIX names have one case only, so this is fnmatchcase."""
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    star, resume = -1, 0
    i = j = 0
    while i < len(name):
        used = _one(name, i, pat, j) if j < len(pat) else 0
        if used:
            i, j = i + 1, j + used
        elif pat[j:j + 1] in ("*", b"*") and j < len(pat):
            star, resume = j, i
            j += 1
        elif star >= 0:
            # The last star takes one character more.
            resume += 1
            i, j = resume, star + 1
        else:
            return False
    while pat[j:j + 1] in ("*", b"*") and j < len(pat):
        j += 1
    return j == len(pat)


def _one(name, i, pat, j):
    """How much of the pattern at `j` the character at `i` uses; 0 when it does not match."""
    sign = pat[j:j + 1]
    if sign in ("*", b"*"):
        return 0
    if sign in ("?", b"?"):
        return 1
    if sign in ("[", b"["):
        end = _class_end(pat, j)
        if end:
            return end - j if _in_class(name[i:i + 1], pat[j + 1:end - 1]) else 0
    return 1 if name[i:i + 1] == sign else 0


def _class_end(pat, j):
    """Past the `]` of the class at `j`, or 0 when it is not closed. A `]` that comes first belongs to the class."""
    at = j + 1
    if pat[at:at + 1] in ("!", b"!"):
        at += 1
    if pat[at:at + 1] in ("]", b"]"):
        at += 1
    close = pat.find(b"]" if isinstance(pat, bytes) else "]", at)
    return close + 1 if close >= 0 else 0


def _in_class(char, members):
    negated = members[:1] in ("!", b"!")
    at, found = 1 if negated else 0, False
    while at < len(members):
        if members[at + 1:at + 2] in ("-", b"-") and at + 2 < len(members):
            found = found or members[at:at + 1] <= char <= members[at + 2:at + 3]
            at += 3
        else:
            found = found or members[at:at + 1] == char
            at += 1
    return found != negated


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]


def filterfalse(names, pat):
    return [name for name in names if not fnmatchcase(name, pat)]


def translate(pat):
    """The pattern as a regular expression."""
    out, j = "", 0
    while j < len(pat):
        sign, j = pat[j], j + 1
        if sign == "*":
            out += "" if out.endswith(".*") else ".*"
        elif sign == "?":
            out += "."
        elif sign == "[" and (end := _class_end(pat, j - 1)):
            members = pat[j:end - 1].replace("\\", "\\\\")
            out += "[" + ("^" + members[1:] if members.startswith("!") else members) + "]"
            j = end
        else:
            out += sign if sign.isalnum() or sign in "_/ \"'%,:;<=>@!`" else "\\" + sign
    return "(?s:" + out + r")\Z"
