"""Reading times that were written with strftime's directives."""

import re
import time
from time import _DAY_NAMES, _MONTH_NAMES, _civil, _days_since_1970, _with_zone

_PATTERNS = {
    "d": r"3[01]|[12]\d|0[1-9]|[1-9]| [1-9]", "f": r"\d{1,6}", "G": r"\d{4}", "H": r"2[0-3]|[01]\d|\d", "I": r"1[0-2]|0[1-9]|[1-9]| [1-9]",
    "j": r"36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]", "m": r"1[0-2]|0[1-9]|[1-9]", "M": r"[0-5]\d|\d",
    "S": r"6[01]|[0-5]\d|\d", "U": r"5[0-3]|[0-4]\d|\d", "V": r"5[0-3]|0[1-9]|[1-4]\d|\d", "W": r"5[0-3]|[0-4]\d|\d", "u": r"[1-7]", "w": r"[0-6]",
    "y": r"\d\d", "Y": r"\d{4}", "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)", "Z": None, "p": "am|pm",
    "a": "|".join(name[:3] for name in _DAY_NAMES), "A": "|".join(_DAY_NAMES), "b": "|".join(name[:3] for name in _MONTH_NAMES), "B": "|".join(_MONTH_NAMES),
}
_NUMBERS = {
    "a": [name[:3].lower() for name in _DAY_NAMES], "A": [name.lower() for name in _DAY_NAMES],
    "b": [name[:3].lower() for name in _MONTH_NAMES], "B": [name.lower() for name in _MONTH_NAMES], "p": ["am", "pm"],
}
_WHOLE = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
# Long names are known by the sign of the short ones.
_SAME = {"A": "a", "B": "b"}
_YEARLESS = """\
Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647."""

# A day of February without a year is one of this year, until it is given out as of 1900.
_LEAP_YEAR = 1904
# Patterns that are kept.
_COMPILED_MAX = 5
_compiled = {}


def _compile(format):
    """The pattern of a format. Who gives a day without a year is warned, once for each pattern that is made."""
    key = format, time.tzname if "%Z" in format else None
    found = _compiled.get(key)
    if found is None:
        if len(_compiled) > _COMPILED_MAX:
            _compiled.clear()
        found = _compiled[key] = re.compile(_pattern(format), re.IGNORECASE)
    return found


def _pattern(format):
    expanded = "".join(_WHOLE.get(sign, "%" + sign) if sign is not None else text for text, sign in _pieces(format))
    pattern = "".join(_piece_pattern(text, sign, format) for text, sign in _pieces(expanded))
    signs = {sign for _, sign in _pieces(format)}
    if "d" in signs and not signs & set("YyG"):
        import warnings
        warnings.warn(_YEARLESS, DeprecationWarning, skip_file_prefixes=("std:",))
    return pattern


def _pieces(format):
    """Texts as (text, None) and directives as ("", sign); the sign of a stray % is empty."""
    at = 0
    while (percent := format.find("%", at)) >= 0:
        yield format[at:percent], None
        yield "", format[percent + 1:percent + 2]
        at = percent + 2
    yield format[at:], None


def _piece_pattern(text, sign, format):
    if sign == "%":
        return "%"
    if sign == "":
        raise ValueError(f"stray % in format '{format}'")
    if sign is None:
        return re.sub(r"\s+", lambda _: r"\s+", re.escape(text).replace("\\ ", " "))
    if sign not in _PATTERNS:
        raise ValueError(f"'{sign}' is a bad directive in format '{format}'")
    pattern = "|".join(map(re.escape, _zone_names())) if sign == "Z" else _PATTERNS[sign]
    return f"(?P<{sign}>{pattern})"


def _read(text, format):
    """What the directives found, by their signs; names as numbers from 0, years of two digits as years."""
    match = _compile(format).match(text)
    if match is None:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    if match.end() != len(text):
        raise ValueError(f"unconverted data remains: {text[match.end():]}")
    return {_SAME.get(sign, sign): _value(sign, found) for sign, found in match.groupdict().items()}


def _value(sign, text):
    if sign == "z":
        return _zone(text)
    if sign == "Z":
        return text
    if sign == "f":
        return int(text.ljust(6, "0"))
    if sign == "y":
        return int(text) + (2000 if int(text) <= 68 else 1900)
    return _NUMBERS[sign].index(text.lower()) if sign in _NUMBERS else int(text)


def _zone(text):
    """Microseconds east of UTC; colons stand between all parts or none."""
    if text == "Z":
        return 0
    digits = text[1:]
    if digits[2] == ":":
        digits = digits[:2] + digits[3:]
        if len(digits) > 5 and digits[4] != ":":
            raise ValueError(f"Inconsistent use of : in {text}")
        digits = digits[:4] + digits[5:]
    hours, minutes, seconds = int(digits[:2]), int(digits[2:4]), int(digits[4:6] or 0)
    offset = ((hours * 60 + minutes) * 60 + seconds) * 10**6 + int(digits[7:].ljust(6, "0"))
    return -offset if text[0] == "-" else offset


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
    found = _read(text, format)
    _check_iso(found)
    year = found.get("y", found.get("Y", 1900))
    if year == 0:
        raise ValueError("year 0 is out of range")
    month, day = found.get("m", found.get("b", 0) + 1), found.get("d", 1)
    leap_day = (month, day) == (2, 29) and not found.keys() & {"y", "Y"}
    if leap_day:
        year = _LEAP_YEAR
    hour = found.get("H", 0)
    if "I" in found:
        hour = found["I"] % 12 + (12 if found.get("p") == 1 else 0)
    wday = found.get("a", found["u"] - 1 if "u" in found else (found["w"] - 1) % 7 if "w" in found else None)
    first = _days_since_1970(year, 1, 1)
    if "j" in found:
        year, month, day = _civil(first + found["j"] - 1)
    elif "G" in found and "V" in found and wday is not None:
        start = _iso_start(found["G"])
        if not 1 <= found["V"] <= (_iso_start(found["G"] + 1) - start) // 7:
            raise ValueError(f"Invalid week: {found['V']}")
        year, month, day = _civil(start + 7 * (found["V"] - 1) + wday)
        first = _days_since_1970(year, 1, 1)
    elif ("U" in found or "W" in found) and wday is not None:
        start = (first + (4 if "U" in found else 3)) % 7
        offset = (wday + 1) % 7 if "U" in found else wday
        week = found.get("U", found.get("W"))
        year, month, day = _civil(first - start + 7 * max(week - (start == 0), 0) + offset)
    lengths = (31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if day > lengths[month - 1]:
        raise ValueError("day is out of range for month")
    days = _days_since_1970(year, month, day)
    wday = (days + 3) % 7 if wday is None else wday
    yday = days - first + 1
    zone = found.get("Z")
    dst = -1 if zone is None else _summer(zone)
    return (1900 if leap_day else year, month, day, hour, found.get("M", 0), found.get("S", 0), wday, yday, dst), found.get("f", 0), found.get("z"), zone


def _summer(zone):
    """Whether the zone's name is that of local summer time; -1 where it is that of both."""
    names = [name.lower() for name in time.tzname]
    if names[0] == names[1] == zone.lower() and time.daylight:
        return -1
    return int(zone.lower() == names[1] and names[0] != names[1])


def _zone_names():
    """The names that %Z knows: those of UTC, and of local time."""
    return sorted({"utc", "gmt", *map(str.lower, time.tzname)}, key=len, reverse=True)


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """Parse a string to a time tuple."""
    for position, value in enumerate((data_string, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {position} must be str, not {type(value)}")
    fields, _, offset, zone = parse(data_string, format)
    return _with_zone(fields, zone, None if offset is None else offset // 10**6)


def _strptime_datetime(cls, date_string, format):
    """Parse a string to a datetime."""
    for position, value in enumerate((date_string, format), 1):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {position} must be str, not {'None' if value is None else type(value).__name__}")
    fields, microsecond, offset, name = parse(date_string, format)
    if offset is None:
        return cls(*fields[:6], microsecond)
    from datetime import timedelta, timezone
    offset = timedelta(microseconds=offset)
    return cls(*fields[:6], microsecond, timezone(offset) if name is None else timezone(offset, name))
