"""Clocks and calendars. Times are those of the host's capability `clock`; the local time zone is UTC unless the run was given another."""

try:
    import clock as _clock
except ImportError:
    # A host without clocks still has calendars.
    _clock = None

CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = range(4)
CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME, CLOCK_TAI = 4, 7, 11
_STRUCT_TM_ITEMS = 11


def time():
    """Return the current time in seconds since the Epoch."""
    return _clock.now()


def time_ns():
    """Return the current time in nanoseconds since the Epoch."""
    return _clock.time_ns()


def monotonic():
    """Monotonic clock, cannot go backward."""
    return _clock.monotonic()


def monotonic_ns():
    """Monotonic clock, cannot go backward, as nanoseconds."""
    return _clock.monotonic_ns()


def perf_counter():
    """Performance counter for benchmarking."""
    return _clock.perf_counter()


def perf_counter_ns():
    """Performance counter for benchmarking as nanoseconds."""
    return _clock.perf_counter_ns()


def process_time():
    """Process time for profiling: sum of the kernel and user-space CPU time."""
    return _clock.process_time()


def process_time_ns():
    """Process time for profiling as nanoseconds: sum of the kernel and user-space CPU time."""
    return _clock.process_time_ns()


def thread_time():
    """Thread time for profiling: sum of the kernel and user-space CPU time."""
    return _clock.process_time()


def thread_time_ns():
    """Thread time for profiling as nanoseconds: sum of the kernel and user-space CPU time."""
    return _clock.process_time_ns()


_READERS = {0: time_ns, 1: monotonic_ns, 2: process_time_ns, 3: thread_time_ns, 4: monotonic_ns, 7: monotonic_ns, 11: time_ns}


def _reader(clk_id):
    if not hasattr(type(clk_id), "__index__") or not -1 << 31 <= clk_id.__index__() < 1 << 31:
        raise TypeError(f"clk_id should be integer, not {type(clk_id).__name__}")
    return _READERS.get(clk_id.__index__()) or _invalid()


def _invalid():
    raise OSError(22, "Invalid argument")


def clock_gettime_ns(clk_id, /):
    """Return the time of the specified clock clk_id as nanoseconds."""
    return _reader(clk_id)()


def clock_gettime(clk_id, /):
    """Return the time of the specified clock clk_id as a float."""
    return _reader(clk_id)() / 10**9


def clock_getres(clk_id, /):
    """Return the resolution (precision) of the specified clock clk_id."""
    wall, steady = _clock.resolution()
    return wall if (_READERS.get(_c_int(clk_id)) or _invalid()) is time_ns else steady


def clock_settime(clk_id, time, /):
    """Set the time of the specified clock clk_id."""
    _reader(clk_id)
    raise PermissionError(1, "Operation not permitted")


def clock_settime_ns(clk_id, time, /):
    """Set the time of the specified clock clk_id with nanoseconds."""
    clock_settime(clk_id, time)


def get_clock_info(name, /):
    """Get information of the specified clock."""
    from types import SimpleNamespace
    if not isinstance(name, str):
        raise TypeError(f"get_clock_info() argument 1 must be str, not {'None' if name is None else type(name).__name__}")
    ops = {"time": "now", "monotonic": "monotonic", "perf_counter": "perf_counter", "process_time": "process_time", "thread_time": "process_time"}
    if name not in ops:
        raise ValueError("unknown clock")
    resolution = _clock.resolution()[name != "time"]
    return SimpleNamespace(implementation=f"clock.{ops[name]}()", monotonic=name != "time", adjustable=name == "time", resolution=resolution)


def sleep(seconds, /):
    """Delay execution for a given number of seconds."""
    if not isinstance(seconds, float):
        if not hasattr(type(seconds), "__index__"):
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
        seconds = seconds.__index__()
        if not -1 << 63 <= seconds * 10**9 < 1 << 63:
            raise OverflowError("timestamp too large to convert to C PyTime_t")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _clock.sleep(float(seconds))


_FIELDS = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")
_ABSENT = object()


class struct_time(tuple):
    """The time value as returned by gmtime(), localtime(), and strptime(), and
    accepted by asctime(), mktime() and strftime().  May be considered as a
    sequence of 9 integers.

    Note that several fields' values are not the same as those defined by
    the C language standard for struct tm.  For example, the value of the
    field tm_year is the actual year, not year - 1900.  See individual
    fields' descriptions for details."""

    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0
    __match_args__ = _FIELDS

    def __new__(cls, sequence=_ABSENT, dict=_ABSENT):
        if sequence is _ABSENT:
            raise TypeError("structseq() missing required argument 'sequence' (pos 1)")
        if not hasattr(type(sequence), "__iter__") and not hasattr(type(sequence), "__getitem__"):
            raise TypeError("constructor requires a sequence")
        items = tuple(sequence)
        if not 9 <= len(items) <= 11:
            size = f"at least 9-sequence ({len(items)}-sequence given)" if len(items) < 9 else f"at most 11-sequence ({len(items)}-sequence given)"
            raise TypeError("time.struct_time() takes an " + size)
        more = items[9:]
        if dict is not _ABSENT:
            more = _hidden(more, dict)
        return _with_zone(items[:9], *more)

    def __init_subclass__(cls):
        raise TypeError("type 'time.struct_time' is not an acceptable base type")

    tm_year, tm_mon, tm_mday, tm_hour, tm_min, tm_sec, tm_wday, tm_yday, tm_isdst = (property(lambda self, i=i: self[i]) for i in range(9))
    tm_zone = property(lambda self: self.__dict__.get("zone"))
    tm_gmtoff = property(lambda self: self.__dict__.get("offset"))

    def __setattr__(self, name, value):
        if name in _FIELDS or name in ("tm_zone", "tm_gmtoff"):
            raise AttributeError("readonly attribute")
        raise AttributeError(f"'time.struct_time' object has no attribute '{name}' and no __dict__ for setting new attributes")

    def __repr__(self):
        return "time.struct_time(" + ", ".join([f"{name}={value!r}" for name, value in zip(_FIELDS, self)]) + ")"

    def __reduce__(self):
        return struct_time, (tuple(self), {"tm_zone": self.tm_zone, "tm_gmtoff": self.tm_gmtoff})

    def __replace__(self, *positional, **changes):
        if positional:
            raise TypeError("__replace__() takes no positional arguments")
        items = [changes.pop(name, value) for name, value in zip(_FIELDS, self)]
        zone, offset = changes.pop("tm_zone", self.tm_zone), changes.pop("tm_gmtoff", self.tm_gmtoff)
        if changes:
            raise TypeError(f"Got unexpected field name(s): {list(changes)}")
        return _with_zone(tuple(items), zone, offset)


def _with_zone(fields, zone=None, offset=None):
    self = tuple.__new__(struct_time, fields)
    more = self.__dict__
    more["zone"], more["offset"] = zone, offset
    return self


def _hidden(more, given):
    """The zone and offset that stand in a dict, where they do not stand in the sequence."""
    if not isinstance(given, dict):
        raise TypeError("time.struct_time() takes a dict as second arg, if any")
    names = ("tm_zone", "tm_gmtoff")[len(more):]
    if any(name not in names for name in given):
        raise TypeError("time.struct_time() got duplicate or unexpected field name(s)")
    return (*more, *[given.get(name) for name in names])


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


def _civil_fields(seconds):
    """The fields of a moment by a clock that shows UTC, but for summer time."""
    if not -67768040609740800 <= seconds < 67768036191676800:
        raise OSError(75, "Value too large for defined data type")
    days, rest = divmod(seconds, 86400)
    year, month, day = _civil(days)
    yday = _DAYS_BEFORE[month - 1] + day + (month > 2 and _leap(year))
    return year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday


def gmtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT)."""
    return _with_zone((*_civil_fields(int(time()) if seconds is None else _timestamp(seconds)), 0), "GMT", 0)


# The local time zone: None until it is asked for, False where it is UTC, and else one of `_zones`.
_zone = None
_STATES = {"timezone": 0, "altzone": 1, "daylight": 2, "tzname": 3}


def _local():
    """The local time zone, or False where it is UTC."""
    global _zone
    if _zone is None:
        name = "UTC" if _clock is None else _clock._local_zone()
        _zone = name != "UTC" and _load(name)
    return _zone


def _load(name):
    from _local_time import load
    return load(name)


def __getattr__(name):
    # These four follow from the zone, and are looked up when somebody wants them.
    if name not in _STATES:
        raise AttributeError(f"module 'time' has no attribute {name!r}")
    return _state()[_STATES[name]]


def _state():
    """What `timezone`, `altzone`, `daylight` and `tzname` are."""
    zone = _local()
    if not zone:
        return 0, 0, 0, ("UTC", "UTC")
    from _local_time import state
    return state(zone)


def __dir__():
    return [*globals(), *_STATES]


def tzset():
    """Initialize, or reinitialize, the local timezone to the value stored in
    os.environ['TZ']. The TZ environment variable should be specified in
    standard Unix timezone format as documented in the tzset man page
    (eg. 'US/Eastern', 'Europe/Amsterdam'). Unknown timezones will silently
    fall back to UTC. If the TZ environment variable is not set, the local
    timezone is that of the run."""
    global _zone
    import sys
    os = sys.modules.get("os")
    # Who did not import `os` has changed nothing there.
    text = os.environ.get("TZ") if os is not None else None
    if text is None:
        _zone = None
    else:
        from _local_time import of_environment
        _zone = of_environment(text)


def localtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple expressing local time. When 'seconds' is not passed in, convert the current time
    instead."""
    whole = int(time()) if seconds is None else _timestamp(seconds)
    zone = _local()
    if not zone:
        return _with_zone((*_civil_fields(whole), 0), "UTC", 0)
    (offset, _, name, summer), _ = zone.at(whole)
    return _with_zone((*_civil_fields(whole + offset), summer), name, offset)


def mktime(time_tuple, /):
    """Convert a time tuple in local time to seconds since the Epoch."""
    return float(_moment(_fields("mktime", time_tuple)))


def _moment(fields):
    year, month, day, hour, minute, second, _, _, summer = fields[:9]
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    wall = (_days_since_1970(year, month, 1) + day - 1) * 86400 + hour * 3600 + minute * 60 + second
    zone = _local()
    if not zone:
        return wall - 3600 * (summer > 0)
    from _local_time import moment
    return moment(zone, wall, summer)


def asctime(time_tuple=None, /):
    """Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."""
    t = _shown_fields("asctime", localtime() if time_tuple is None else time_tuple)
    return f"{_DAY_NAMES[t[6]][:3]} {_MONTH_NAMES[t[1] - 1][:3]} {t[2]:2d} {t[3]:02d}:{t[4]:02d}:{t[5]:02d} {t[0]}"


def ctime(seconds=None, /):
    """Convert a time in seconds since the Epoch to a string in local time."""
    return asctime(localtime(seconds))


def strftime(format, time_tuple=_ABSENT, /):
    """Convert a time tuple to a string according to a format specification."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {'None' if format is None else type(format).__name__}")
    if time_tuple is _ABSENT:
        time_tuple = localtime()
    fields = _shown_fields("strftime", time_tuple)
    zone, offset = (time_tuple.tm_zone, time_tuple.tm_gmtoff) if isinstance(time_tuple, struct_time) else (None, None)
    if zone is None:
        zone, offset = "" if fields[8] < 0 else _state()[3][fields[8] > 0], 0
    from _strftime import formatted
    return formatted(format, (*fields, zone, offset))


def strptime(*arguments):
    """Parse a string to a time tuple according to a format specification."""
    from _strptime import _strptime_time
    return _strptime_time(*arguments)


__all__ = [name for name in __dir__() if name[0] != "_"]
