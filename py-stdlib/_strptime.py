"""Reading times that were written with strftime's directives."""

from time import _DAY_NAMES, _MONTH_NAMES, _civil, _days_since_1970

_SHORT = {"d": 2, "H": 2, "I": 2, "j": 3, "m": 2, "M": 2, "S": 2, "U": 2, "W": 2, "V": 2, "y": 2, "Y": 4, "G": 4, "w": 1, "u": 1, "f": 6}
_WHOLE = {"D": "%m/%d/%y", "F": "%Y-%m-%d", "T": "%H:%M:%S", "R": "%H:%M", "c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "r": "%I:%M:%S %p"}
_RANGES = {"d": (1, 31), "H": (0, 23), "I": (1, 12), "j": (1, 366), "m": (1, 12), "M": (0, 59), "S": (0, 61), "U": (0, 53), "W": (0, 53), "V": (1, 53), "w": (0, 6), "u": (1, 7)}


def _mismatch(text, format):
    raise ValueError(f"time data {text!r} does not match format {format!r}")


def _number(text, at, sign):
    """The longest run of digits that the directive can take."""
    end = at
    while end < len(text) and end - at < _SHORT[sign] and text[end].isdigit():
        end += 1
    low, high = _RANGES.get(sign, (0, 10**9))
    while end > at:
        value = int(text[at:end])
        if low <= value <= high and not (sign in "YG" and end - at != 4) and not (sign == "y" and end - at != 2):
            return value, end
        end -= 1
    return None, at


def _name(text, at, names):
    here = text[at:].lower()
    for i, name in sorted(enumerate(names), key=lambda pair: -len(pair[1])):
        if here.startswith(name.lower()):
            return i, at + len(name)
    return None, at


def _zone(text, at):
    """(microseconds east of UTC, where the zone ends); colons stand between all parts or none, a fraction only behind seconds."""
    if text[at:at + 1] == "Z":
        return 0, at + 1
    if text[at:at + 1] not in ("+", "-"):
        return None, at
    parts, end = [], at + 1
    colons = text[end + 2:end + 3] == ":"
    while len(parts) < 3:
        start = end + 1 if parts and colons and text[end:end + 1] == ":" else end
        part = text[start:start + 2]
        if len(part) != 2 or not part.isdigit():
            break
        if colons and parts and start == end:
            raise ValueError(f"Inconsistent use of : in {text[at:end + 2]}")
        parts.append(int(part))
        end = start + 2
    if len(parts) < 2:
        return None, at
    fraction = ""
    if len(parts) == 3 and text[end:end + 1] == "." and text[end + 1:end + 2].isdigit():
        start = end = end + 1
        while end - start < 6 and text[end:end + 1].isdigit():
            end += 1
        fraction = text[start:end]
    hours, minutes, seconds = *parts, *[0] * (3 - len(parts))
    offset = ((hours * 60 + minutes) * 60 + seconds) * 10**6 + int(fraction.ljust(6, "0"))
    return (-offset if text[at] == "-" else offset), end


def _read(text, format):
    for sign, whole in _WHOLE.items():
        format = format.replace("%" + sign, whole)
    found, at, i = {}, 0, 0
    while i < len(format):
        c = format[i]
        if c.isspace():
            while at < len(text) and text[at].isspace():
                at += 1
            while i < len(format) and format[i].isspace():
                i += 1
            continue
        if c != "%":
            if text[at:at + 1].lower() != c.lower():
                _mismatch(text, format)
            at, i = at + 1, i + 1
            continue
        sign, i = format[i + 1:i + 2], i + 2
        if not sign:
            raise ValueError(f"stray % in format '{format}'")
        start = at
        if sign == "%":
            value, at = ("%", at + 1) if text[at:at + 1] == "%" else (None, at)
        elif sign in "aA":
            value, at = _name(text, at, [n[:3] for n in _DAY_NAMES] if sign == "a" else _DAY_NAMES)
            sign = "a"
        elif sign in "bBh":
            value, at = _name(text, at, [n[:3] for n in _MONTH_NAMES] if sign != "B" else _MONTH_NAMES)
            sign = "b"
        elif sign == "p":
            value, at = _name(text, at, ["AM", "PM"])
        elif sign == "z":
            value, at = _zone(text, at)
        elif sign == "Z":
            value, at = _name(text, at, ["UTC", "GMT"])
        elif sign == "f":
            value, at = _number(text, at, sign)
            value = None if value is None else value * 10 ** (6 - (at - start))
        elif sign in _SHORT:
            value, at = _number(text, at, sign)
        else:
            raise ValueError(f"'{sign}' is a bad directive in format '{format}'")
        if value is None:
            _mismatch(text, format)
        found[sign] = value
    if at != len(text):
        raise ValueError(f"unconverted data remains: {text[at:]}")
    return found


def _iso_start(year):
    """The Monday of the ISO year's first week, in days since 1970."""
    day = _days_since_1970(year, 1, 4)
    return day - (day + 3) % 7


def _check_iso(found):
    """The ISO year, the ISO week and a weekday stand together or not at all."""
    weekday = any(sign in found for sign in "awu")
    if "G" in found and "j" in found:
        raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
    if "G" in found and not ("V" in found and weekday):
        raise ValueError(f"ISO year directive '%G' must be used with the ISO week directive '%V' and {_WEEKDAY}")
    if "V" in found and "G" not in found and not (weekday and ("Y" in found or "y" in found)):
        raise ValueError(f"ISO week directive '%V' must be used with the ISO year directive '%G' and {_WEEKDAY}")
    if "V" in found and "G" not in found:
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")


_WEEKDAY = "a weekday directive ('%A', '%a', '%w', or '%u')."


def parse(text, format):
    """(nine numbers, microseconds, microseconds east of UTC or None)"""
    for position, value in enumerate((text, format), 1):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {position} must be str, not {'None' if value is None else type(value).__name__}")
    found = _read(text, format)
    _check_iso(found)
    year = found.get("Y", 1900)
    if "y" in found:
        year = found["y"] + (2000 if found["y"] <= 68 else 1900)
    month, day = found.get("m", found.get("b", 0) + 1 if "b" in found else 1), found.get("d", 1)
    hour = found.get("H", 0)
    if "I" in found:
        hour = found["I"] % 12 + (12 if found.get("p") == 1 else 0)
    wday = found.get("a", found["u"] - 1 if "u" in found else (found["w"] - 1) % 7 if "w" in found else None)
    if "j" in found and "m" not in found and "b" not in found:
        year, month, day = _civil(_days_since_1970(year, 1, 1) + found["j"] - 1)
    elif "G" in found and "V" in found and wday is not None:
        start = _iso_start(found["G"])
        if not 1 <= found["V"] <= (_iso_start(found["G"] + 1) - start) // 7:
            raise ValueError(f"Invalid week: {found['V']}")
        year, month, day = _civil(start + 7 * (found["V"] - 1) + wday)
    elif ("U" in found or "W" in found) and wday is not None:
        first = _days_since_1970(year, 1, 1)
        start = (first + (4 if "U" in found else 3)) % 7
        offset = (wday + 1) % 7 if "U" in found else wday
        week = found.get("U", found.get("W"))
        year, month, day = _civil(first - start + 7 * (week - (0 if start else 1)) + offset)
    lengths = (31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if day > lengths[month - 1]:
        raise ValueError("day is out of range for month")
    days = _days_since_1970(year, month, day)
    wday = (days + 3) % 7 if wday is None else wday
    yday = days - _days_since_1970(year, 1, 1) + 1
    return (year, month, day, hour, found.get("M", 0), found.get("S", 0), wday, yday, -1), found.get("f", 0), found.get("z")
