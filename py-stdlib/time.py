"""Clocks and calendars. Times are those of the host's capability `clock`; the only time zone is UTC."""

try:
    import clock as _clock
except ImportError:
    # A host without clocks still has calendars.
    _clock = None

__all__ = [
    "altzone", "asctime", "ctime", "daylight", "gmtime", "localtime", "mktime", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time",
    "process_time_ns", "sleep", "strftime", "strptime", "struct_time", "time", "time_ns", "timezone", "tzname",
]

timezone = altzone = daylight = 0
tzname = ("UTC", "UTC")


def time():
    return _clock.now()


def time_ns():
    return _clock.time_ns()


def monotonic():
    return _clock.monotonic()


def monotonic_ns():
    return _clock.monotonic_ns()


def perf_counter():
    return _clock.perf_counter()


def perf_counter_ns():
    return _clock.perf_counter_ns()


def process_time():
    """The time that the run has taken; waiting counts too."""
    return _clock.perf_counter()


def process_time_ns():
    return _clock.perf_counter_ns()


thread_time, thread_time_ns = process_time, process_time_ns


def sleep(seconds, /):
    if not isinstance(seconds, (int, float)):
        seconds = seconds.__float__() if hasattr(seconds, "__float__") else seconds.__index__()
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _clock.sleep(float(seconds))


_FIELDS = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")


class struct_time(tuple):
    """A time as nine numbers."""

    __slots__ = ()
    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0

    def __new__(cls, sequence):
        sequence = tuple(sequence)
        if not 9 <= len(sequence) <= 11:
            size = f"at least 9-sequence ({len(sequence)}-sequence given)" if len(sequence) < 9 else f"at most 11-sequence ({len(sequence)}-sequence given)"
            raise TypeError("time.struct_time() takes an " + size)
        return tuple.__new__(cls, sequence[:9])

    tm_year, tm_mon, tm_mday, tm_hour, tm_min, tm_sec, tm_wday, tm_yday, tm_isdst = (
        property(lambda self, i=i: self[i]) for i in range(9)
    )
    tm_zone = property(lambda self: "UTC")
    tm_gmtoff = property(lambda self: 0)

    def __repr__(self):
        return "time.struct_time(" + ", ".join(f"{name}={value!r}" for name, value in zip(_FIELDS, self)) + ")"


_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _civil(days):
    """Year, month and day of a number of days since 1970, by counting in eras of 400 years from a first of March."""
    days += 719468
    era = days // 146097
    day = days - era * 146097
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    return year + era * 400 + (month >= 10), month + 3 if month < 10 else month - 9, day - (153 * month + 2) // 5 + 1


def _days_since_1970(year, month, day):
    year -= month <= 2
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468


def _c_int(n):
    """A field as C has it."""
    if not hasattr(type(n), "__index__"):
        raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
    n = n.__index__()
    if not -1 << 63 <= n < 1 << 63:
        raise OverflowError("Python int too large to convert to C long")
    if not -1 << 31 <= n < 1 << 31:
        raise OverflowError("signed integer is greater than maximum" if n > 0 else "signed integer is less than minimum")
    return n


def _fields(function, t):
    """The nine fields of a time, where a month or day of 0 is the first and a weekday of 7 the first again."""
    if not isinstance(t, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(t) != 9:
        raise TypeError(f"{function}(): illegal time tuple argument")
    fields = [_c_int(n) for n in t]
    if fields[0] < 1900 - (1 << 31):
        raise OverflowError("year out of range")
    return fields


# What is beyond them is no time; the first of a month, weekday and year may be 0, -1 and 0.
_BOUNDS = (
    ("month", 1, 0, 12), ("day of month", 2, 0, 31), ("hour", 3, 0, 23), ("minute", 4, 0, 59), ("seconds", 5, 0, 61), ("day of week", 6, -1, (1 << 31) - 2),
    ("day of year", 7, 0, 366),
)


def _shown_fields(function, t):
    """The fields of a time that is to be shown, within their bounds."""
    fields = _fields(function, t)
    for name, i, least, most in _BOUNDS:
        if not least <= fields[i] <= most:
            raise ValueError(name + " out of range")
    for i in (1, 2, 7):
        fields[i] = fields[i] or 1
    fields[6] %= 7
    return tuple(fields)


def _timestamp(seconds):
    """Whole seconds, such as a C time has them."""
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        if not -2.0 ** 63 <= seconds < 2.0 ** 63:
            raise OverflowError("timestamp out of range for platform time_t")
        return int(seconds // 1)
    if not hasattr(type(seconds), "__index__"):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    whole = seconds.__index__()
    if not -1 << 63 <= whole < 1 << 63:
        raise OverflowError("timestamp out of range for platform time_t")
    return whole


def gmtime(seconds=None, /):
    whole = int(time()) if seconds is None else _timestamp(seconds)
    if not -67768040609740800 <= whole < 67768036191676800:
        raise OSError(75, "Value too large for defined data type")
    days, rest = divmod(whole, 86400)
    year, month, day = _civil(days)
    yday = _DAYS_BEFORE[month - 1] + day + (month > 2 and _leap(year))
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday, 0))


localtime = gmtime


def mktime(time_tuple, /):
    year, month, day, hour, minute, second, _, _, summer = _fields("mktime", time_tuple)
    hour -= summer > 0
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return float(_days_since_1970(year, month, 1) * 86400 + (day - 1) * 86400 + hour * 3600 + minute * 60 + second)


def asctime(time_tuple=None, /):
    t = _shown_fields("asctime", gmtime() if time_tuple is None else time_tuple)
    return f"{_DAY_NAMES[t[6]][:3]} {_MONTH_NAMES[t[1] - 1][:3]} {t[2]:2d} {t[3]:02d}:{t[4]:02d}:{t[5]:02d} {t[0]}"


def ctime(seconds=None, /):
    return asctime(gmtime(seconds))


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


_DIRECTIVES = {
    "a": lambda t: _DAY_NAMES[t[6]][:3],
    "A": lambda t: _DAY_NAMES[t[6]],
    "b": lambda t: _MONTH_NAMES[t[1] - 1][:3],
    "B": lambda t: _MONTH_NAMES[t[1] - 1],
    "c": lambda t: asctime(t),
    "C": lambda t: f"{t[0] // 100:02d}",
    "d": lambda t: f"{t[2]:02d}",
    "D": lambda t: strftime("%m/%d/%y", t),
    "e": lambda t: f"{t[2]:2d}",
    "F": lambda t: strftime("%Y-%m-%d", t),
    "G": lambda t: str(_iso_week(t)[0]),
    "g": lambda t: f"{_iso_week(t)[0] % 100:02d}",
    "H": lambda t: f"{t[3]:02d}",
    "h": lambda t: _MONTH_NAMES[t[1] - 1][:3],
    "I": lambda t: f"{(t[3] + 11) % 12 + 1:02d}",
    "j": lambda t: f"{t[7]:03d}",
    "m": lambda t: f"{t[1]:02d}",
    "M": lambda t: f"{t[4]:02d}",
    "n": lambda t: "\n",
    "p": lambda t: "AM" if t[3] < 12 else "PM",
    "r": lambda t: strftime("%I:%M:%S %p", t),
    "R": lambda t: strftime("%H:%M", t),
    "s": lambda t: str(int(mktime(t))),
    "S": lambda t: f"{t[5]:02d}",
    "t": lambda t: "\t",
    "T": lambda t: strftime("%H:%M:%S", t),
    "u": lambda t: str(t[6] + 1),
    "U": lambda t: f"{(t[7] + 6 - (t[6] + 1) % 7) // 7:02d}",
    "V": lambda t: f"{_iso_week(t)[1]:02d}",
    "w": lambda t: str((t[6] + 1) % 7),
    "W": lambda t: f"{(t[7] + 6 - t[6]) // 7:02d}",
    "x": lambda t: strftime("%m/%d/%y", t),
    "X": lambda t: strftime("%H:%M:%S", t),
    "y": lambda t: f"{t[0] % 100:02d}",
    "Y": lambda t: str(t[0]),
    "z": lambda t: "+0000",
    "Z": lambda t: "UTC",
    "%": lambda t: "%",
}


def strftime(format, time_tuple=None, /):
    t = _shown_fields("strftime", gmtime() if time_tuple is None else time_tuple)
    pieces = format.split("%")
    out, i = [pieces[0]], 1
    while i < len(pieces):
        piece = pieces[i]
        if piece == "" and i + 1 < len(pieces):
            out.append("%" + pieces[i + 1])
            i += 2
            continue
        sign = piece[:1]
        if sign == "-" and piece[1:2] in _DIRECTIVES:
            text = _DIRECTIVES[piece[1]](t)
            out.append((text.lstrip("0 ") or "0") + piece[2:])
        elif sign in _DIRECTIVES and sign:
            out.append(_DIRECTIVES[sign](t) + piece[1:])
        else:
            out.append("%" + piece)
        i += 1
    return "".join(out)


def strptime(data_string, format="%a %b %d %H:%M:%S %Y", /):
    from _strptime import parse
    return struct_time(parse(data_string, format)[0])


def get_clock_info(name, /):
    from types import SimpleNamespace
    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    wall, steady = _clock.resolution()
    return SimpleNamespace(
        implementation="clock", monotonic=name != "time", adjustable=name == "time", resolution=wall if name == "time" else steady
    )
