"""File name patterns: `*`, `?`, `[seq]` and `[!seq]`. Matched directly, without regular expressions."""

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """POSIX names have one case only, so this is fnmatchcase, but that it takes paths."""
    from posixpath import normcase
    return fnmatchcase(normcase(name), normcase(pat))


def fnmatchcase(name, pat):
    if type(name) is not type(pat):
        _check_kinds(name, pat)
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


def _check_kinds(name, pat):
    if not isinstance(name, (str, bytes)):
        raise TypeError(f"expected string or bytes-like object, got '{type(name).__name__}'")
    if isinstance(name, str) and isinstance(pat, bytes):
        raise TypeError("cannot use a bytes pattern on a string-like object")
    if isinstance(name, bytes) and isinstance(pat, str):
        raise TypeError("cannot use a string pattern on a bytes-like object")


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


def translate(pat):
    """The pattern as a regular expression."""
    # What stands between stars. Each part but the last matches where it first can, as the last star makes up for all.
    first, *rest = _between_stars(pat)
    if not rest:
        return f"(?s:{first})\\Z"
    return "(?s:" + first + "".join(f"(?>.*?{part})" for part in rest[:-1]) + ".*" + rest[-1] + r")\Z"


def _between_stars(pat):
    from re import escape
    parts, j = [""], 0
    while j < len(pat):
        sign, end = pat[j], 0
        if sign == "*":
            while pat[j + 1:j + 2] == "*":
                j += 1
            parts.append("")
        elif sign == "?":
            parts[-1] += "."
        elif sign == "[" and (end := _class_end(pat, j)):
            parts[-1] += _class_expression(pat[j + 1:end - 1])
        else:
            parts[-1] += escape(sign)
        j = end or j + 1
    return parts


def _class_expression(members):
    negated = members.startswith("!")
    # A range that runs backwards has nothing in it.
    kept = "".join(_member(low) + ("-" + _member(high) if high else "") for low, high in _ranges(members[negated:]) if not high or low <= high)
    if negated:
        return f"[^{kept}]" if kept else "."
    if not kept:
        return "(?!)"
    return f"[\\{kept}]" if kept[0] in "^[" else f"[{kept}]"


def _ranges(members):
    """The members of a class: first and last of each range, and single characters with nothing."""
    at = 0
    while at < len(members):
        is_range = members[at + 1:at + 2] == "-" and at + 2 < len(members)
        yield members[at], members[at + 2] if is_range else ""
        at += 3 if is_range else 1


def _member(char):
    return "\\" + char if char in "\\-&~|" else char
