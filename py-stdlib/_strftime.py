"""Times as text: the directives of strftime, with flags and widths as the GNU C library has them.

A time is eleven values: the nine of a struct_time, the zone's name and its offset in seconds."""

from time import _DAY_NAMES, _MONTH_NAMES, _leap, _moment

# Formats whose parts are kept.
_KEPT_MAX = 64
_kept = {}


def formatted(format, t):
    parts = _kept.get(format)
    if parts is None:
        if len(_kept) >= _KEPT_MAX:
            _kept.clear()
        parts = _kept[format] = _parts(format)
    if parts is _TOO_LONG:
        return ""
    text = "".join([part if type(part) is str else part[0](t, part) for part in parts])
    return text if len(text) < _room(format) else ""


def _room(format):
    """A result of this length is none any more."""
    room = 1024
    while room < 256 * len(format):
        room *= 2
    return room


_TOO_LONG = []


def _parts(format):
    """Texts, and tuples of a function, a flag for padding, a width, a flag for letter case, and what the function wants."""
    if "\0" in format:
        raise ValueError("embedded null character")
    parts, at = [], 0
    while (start := format.find("%", at)) >= 0:
        if start > at:
            parts.append(format[at:start])
        part, at = _directive(format, start)
        if part is _TOO_LONG:
            return part
        parts.append(part)
    if at < len(format):
        parts.append(format[at:])
    return parts


def _directive(format, start):
    at, pad, case = start + 1, "", ""
    while (flag := format[at:at + 1]) and flag in "_-0^#":
        if flag in "^#":
            case = flag
        else:
            pad = flag
        at += 1
    width = 0
    while (digit := format[at:at + 1]) and digit in "0123456789":
        width = width * 10 + int(digit)
        at += 1
        if width >= _room(format):
            return _TOO_LONG, at
    modifier = format[at:at + 1]
    allowed = {"E": _WITH_E, "O": _WITH_O}.get(modifier)
    if allowed is not None:
        at += 1
    sign = format[at:at + 1]
    known = _DIRECTIVES.get(sign) if allowed is None or sign in allowed else None
    if known is None:
        return (_text, pad, width, case, lambda t, raw=format[start:at + 1]: raw, None), at + 1
    if not pad and not width and not case and known[0] is _number and known[3] == "0":
        return (_plain_number, known[1], known[2]), at + 1
    return (known[0], pad, width, case, *known[1:]), at + 1


def _plain_number(t, part):
    n = part[1](t)
    return str(n) if part[2] == 1 else f"{n:0{part[2]}d}"


def _number(t, part):
    _, pad, width, _, value, digits, usual = part
    return _padded(value(t), pad or usual, width, digits)


def _padded(n, pad, width, digits):
    if pad == "-":
        return str(n).rjust(width)
    width = max(width, digits)
    return str(n).rjust(width) if pad == "_" else str(n).zfill(width)


def _text(t, part):
    _, pad, width, case, value, changed = part
    text = value(t)
    if case == "^" and changed is not str.casefold:
        text = text.upper()
    elif case == "#" and changed is not None:
        text = changed(text)
    return text.rjust(width, "0" if pad == "0" else " ")


def _several(t, part):
    _, pad, width, case, format = part
    text = formatted(format, t)
    return (text.upper() if case == "^" else text).rjust(width, "0" if pad == "0" else " ")


def _offset(t, part):
    _, pad, width, _, _ = part
    if t[8] < 0:
        return ""
    minutes = abs(t[10]) // 60
    sign = "-" if t[10] < 0 else "+"
    return sign.rjust(width, "0" if pad == "0" else " ") + _padded(minutes // 60 * 100 + minutes % 60, pad or "0", width, 4)


def _iso_week(t):
    """ISO year and week."""
    year, wday, yday = t[0], t[6], t[7] - 1
    week = (yday - wday + 10) // 7
    if week < 1:
        year -= 1
        jan1 = (wday - yday - (366 if _leap(year) else 365)) % 7
        return year, 53 if jan1 == 3 or (jan1 == 2 and _leap(year)) else 52
    if week == 53:
        jan1 = (wday - yday) % 7
        if not (jan1 == 3 or (jan1 == 2 and _leap(year))):
            return year + 1, 1
    return year, week


def _name_of_day(t):
    return _DAY_NAMES[t[6]]


def _name_of_month(t):
    return _MONTH_NAMES[t[1] - 1]


_half = lambda t: "AM" if t[3] < 12 else "PM"
_hour12 = lambda t: (t[3] + 11) % 12 + 1
# A function, then for numbers their value, least digits and usual padding; for texts theirs and what # makes of them.
_DIRECTIVES = {
    "a": (_text, lambda t: _DAY_NAMES[t[6]][:3], str.upper), "A": (_text, _name_of_day, str.upper),
    "b": (_text, lambda t: _MONTH_NAMES[t[1] - 1][:3], str.upper), "B": (_text, _name_of_month, str.upper),
    "c": (_several, "%a %b %e %H:%M:%S %Y"), "C": (_number, lambda t: t[0] // 100, 1, "0"), "d": (_number, lambda t: t[2], 2, "0"),
    "D": (_several, "%m/%d/%y"), "e": (_number, lambda t: t[2], 2, "_"), "F": (_several, "%Y-%m-%d"),
    "g": (_number, lambda t: _iso_week(t)[0] % 100, 2, "0"), "G": (_number, lambda t: _iso_week(t)[0], 1, "0"),
    "h": (_text, lambda t: _MONTH_NAMES[t[1] - 1][:3], str.upper), "H": (_number, lambda t: t[3], 2, "0"), "I": (_number, _hour12, 2, "0"),
    "j": (_number, lambda t: t[7], 3, "0"), "k": (_number, lambda t: t[3], 2, "_"), "l": (_number, _hour12, 2, "_"),
    "m": (_number, lambda t: t[1], 2, "0"), "M": (_number, lambda t: t[4], 2, "0"), "n": (_text, lambda t: "\n", None),
    "p": (_text, _half, str.lower), "P": (_text, lambda t: _half(t).lower(), str.casefold), "r": (_several, "%I:%M:%S %p"), "R": (_several, "%H:%M"),
    "s": (_number, lambda t: _moment(t), 1, "0"), "S": (_number, lambda t: t[5], 2, "0"), "t": (_text, lambda t: "\t", None),
    "T": (_several, "%H:%M:%S"), "u": (_number, lambda t: t[6] + 1, 1, "0"), "U": (_number, lambda t: (t[7] + 6 - (t[6] + 1) % 7) // 7, 2, "0"),
    "V": (_number, lambda t: _iso_week(t)[1], 2, "0"), "w": (_number, lambda t: (t[6] + 1) % 7, 1, "0"),
    "W": (_number, lambda t: (t[7] + 6 - t[6]) // 7, 2, "0"), "x": (_several, "%m/%d/%y"), "X": (_several, "%H:%M:%S"),
    "y": (_number, lambda t: t[0] % 100, 2, "0"), "Y": (_number, lambda t: t[0], 1, "0"), "z": (_offset, None),
    "Z": (_text, lambda t: t[9], str.lower), "%": (_text, lambda t: "%", None),
}
_WITH_E = frozenset("cCxXyYnpPrRstTuzZ%")
_WITH_O = frozenset("bBCdegGhHIjklmMnpPrRsStTuUVwWyzZ%")
