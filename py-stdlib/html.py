"""Escaping text for HTML."""

__all__ = ["escape", "unescape"]

_NAMED = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "copy": "\xa9", "reg": "\xae", "hellip": "\u2026", "mdash": "\u2014", "ndash": "\u2013",
    "lsquo": "\u2018", "rsquo": "\u2019", "ldquo": "\u201c", "rdquo": "\u201d", "euro": "\u20ac", "pound": "\xa3", "yen": "\xa5", "cent": "\xa2", "sect": "\xa7", "deg": "\xb0",
    "plusmn": "\xb1", "times": "\xd7", "divide": "\xf7", "middot": "\xb7", "bull": "\u2022", "laquo": "\xab", "raquo": "\xbb", "auml": "\xe4", "ouml": "\xf6", "uuml": "\xfc",
    "Auml": "\xc4", "Ouml": "\xd6", "Uuml": "\xdc", "szlig": "\xdf", "eacute": "\xe9", "egrave": "\xe8", "agrave": "\xe0", "ccedil": "\xe7", "ntilde": "\xf1", "para": "\xb6",
    "larr": "\u2190", "rarr": "\u2192", "uarr": "\u2191", "darr": "\u2193", "trade": "\u2122", "infin": "\u221e", "ne": "\u2260", "le": "\u2264", "ge": "\u2265", "micro": "\xb5",
}


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def unescape(s):
    """Numeric references and the named ones in common use."""
    if "&" not in s:
        return s
    first, *pieces = s.split("&")
    return first + "".join(map(_unescaped, pieces))


def _unescaped(piece):
    body, semicolon, rest = piece.partition(";")
    if piece[:1] == "#":
        base, start = (16, 2) if piece[1:2] in ("x", "X") else (10, 1)
        end = start
        while end < len(piece) and piece[end] in "0123456789abcdefABCDEF"[:10 if base == 10 else 22]:
            end += 1
        if end == start:
            return "&" + piece
        code = int(piece[start:end], base)
        rest = piece[end + 1:] if piece[end:end + 1] == ";" else piece[end:]
        return ("\ufffd" if code == 0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)) + rest
    if semicolon and body in _NAMED:
        return _NAMED[body] + rest
    for name in ("amp", "lt", "gt", "quot", "nbsp", "copy", "reg"):
        if piece.startswith(name):
            return _NAMED[name] + piece[len(name):]
    return "&" + piece
