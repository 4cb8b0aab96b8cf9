"""Dates and times."""

__all__ = ["MAXYEAR", "MINYEAR", "UTC", "date", "datetime", "time", "timedelta", "timezone", "tzinfo"]

import time as _time

MINYEAR, MAXYEAR = 1, 9999
_DAY = 86400
_ABSENT = object()
_EPOCH = 719163
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


_equal = lambda a, b: a == b
_COMPARISONS = {"__eq__": _equal, "__lt__": lambda a, b: a < b, "__le__": lambda a, b: a <= b, "__gt__": lambda a, b: a > b, "__ge__": lambda a, b: a >= b}


def _ordered(cls):
    """Gives a class its comparisons, by its `_compared(other, op)`."""
    for name, op in _COMPARISONS.items():
        setattr(cls, name, _comparison(f"{cls.__qualname__}.{name}", name, op))
    return cls


def _comparison(qualname, name, op):
    def compare(self, other):
        return self._compared(other, op)

    compare.__name__, compare.__qualname__ = name, qualname
    return compare


def _can_compare(a, b, op, noun):
    """Whether both of two times know their offset, or neither does. Where they differ in that, they are not equal and have no order."""
    if (a.utcoffset() is None) == (b.utcoffset() is None):
        return True
    if op is _equal:
        return False
    raise TypeError(f"can't compare offset-naive and offset-aware {noun}")


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_days(year, month):
    return 29 if month == 2 and _is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _ordinal(year, month, day):
    return _time._days_since_1970(year, month, day) + _EPOCH


def _checked_int(value):
    if not hasattr(type(value), "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def _check_c_int(value, bits):
    """What a C int or long does not hold is refused before anything else is looked at."""
    if not -(1 << bits) <= value < 1 << bits:
        raise OverflowError(f"Python int too large to convert to C {'int' if bits == 31 else 'long'}")


def _check_is(value, kind, function, position):
    if not isinstance(value, kind):
        raise TypeError(f"{function}() argument {position} must be {_type_name(kind)}, not {'None' if value is None else _type_name(type(value))}")


def _type_name(cls):
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


def _check_offset(offset, name):
    """What a tzinfo says of an offset has to be one."""
    if offset is None:
        return
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{_type_name(type(offset))}'")
    if not -1 <= offset._days < 1 or offset._days == -1 and not (offset._seconds or offset._microseconds):
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")


def _asked(tz, name, dt):
    """The offset or name that a tzinfo gives."""
    found = getattr(tz, name)(dt)
    if type(tz) is timezone:
        return found
    if name != "tzname":
        _check_offset(found, name)
    elif found is not None and not isinstance(found, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_type_name(type(found))}'")
    return found


def _check_moment(dt, name):
    if dt is not None and not isinstance(dt, datetime):
        raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {_type_name(type(dt))}")


def _state_of(given, size):
    """The bytes of a pickled date or time, or None where it is none."""
    if isinstance(given, str) and len(given) == size:
        try:
            given = given.encode("latin-1")
        except UnicodeEncodeError:
            return None
    return given if isinstance(given, bytes) and len(given) == size else None


def _check_given(*parts):
    """The parts of a date that every call gives."""
    for position, (name, value) in enumerate(zip(("year", "month", "day"), parts), 1):
        if value is _ABSENT:
            raise TypeError(f"function missing required argument '{name}' (pos {position})")


def _parted(timestamp):
    """The whole seconds, and the rest of one."""
    if not isinstance(timestamp, float):
        return _checked_int(timestamp), 0
    if timestamp != timestamp:
        raise ValueError("Invalid value NaN (not a number)")
    if abs(timestamp) == float("inf"):
        raise OverflowError("timestamp out of range for platform time_t")
    whole = int(timestamp)
    return whole, timestamp - whole


def _c_int(value):
    if type(value) is int and -2147483648 <= value <= 2147483647:
        return value
    value = _checked_int(value)
    _check_c_int(value, 63)
    if not -(1 << 31) <= value < 1 << 31:
        raise OverflowError(f"signed integer is {'greater than maximum' if value > 0 else 'less than minimum'}")
    return value


def _date_of_ordinal(n):
    n = _c_int(n)
    if n < 1:
        raise ValueError("ordinal must be >= 1")
    return _time._civil(n - _EPOCH)


def _check_date(year, month, day):
    year, month, day = _c_int(year), _c_int(month), _c_int(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= 28 and not 1 <= day <= _month_days(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = values = _c_int(hour), _c_int(minute), _c_int(second), _c_int(microsecond)
    if 0 <= hour <= 23 and 0 <= minute <= 59 and 0 <= second <= 59 and 0 <= microsecond <= 999999 and (fold == 0 or fold == 1):
        return values
    for value, name, most in zip(values, ("hour", "minute", "second", "microsecond"), (23, 59, 59, 999999)):
        if not 0 <= value <= most:
            raise ValueError(f"{name} must be in 0..{most}")
    if fold not in (0, 1):
        _c_int(fold)
        raise ValueError("fold must be either 0 or 1")
    return values


def _check_tz(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _offset_text(offset, colon=":"):
    """+HH:MM, with seconds and microseconds where there are any."""
    if offset is None:
        return ""
    sign = "+"
    if offset < timedelta(0):
        sign, offset = "-", -offset
    minutes, seconds = divmod(offset.days * _DAY + offset.seconds, 60)
    text = f"{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}"
    if seconds or offset.microseconds:
        text += f"{colon}{seconds:02d}"
        if offset.microseconds:
            text += f".{offset.microseconds:06d}"
    return text


@_ordered
class timedelta:
    """A length of time."""

    __slots__ = ("_days", "_seconds", "_microseconds")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        parts = (
            (microseconds, 1), (milliseconds, 1000), (seconds, 10**6), (minutes, 60 * 10**6), (hours, 3600 * 10**6), (days, _DAY * 10**6), (weeks, 7 * _DAY * 10**6),
        )
        whole, rest = 0, 0.0
        for value, unit in parts:
            if isinstance(value, int):
                whole += value * unit
            elif isinstance(value, float):
                top = int(value)  # Its errors tell what is wrong with infinities and NaNs.
                of_unit = (value - top) * unit
                part = int(of_unit)
                whole += top * unit + part
                rest += of_unit - part
            else:
                raise TypeError(f"unsupported type for timedelta {_unit_name(parts, unit)} component: {type(value).__name__}")
        return cls._of(whole + _to_even(rest, whole) if rest else whole)

    @classmethod
    def _of(cls, microseconds):
        days, rest = divmod(microseconds, _DAY * 10**6)
        if not -999999999 <= days <= 999999999:
            _check_c_int(days, 31)
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._days, self._seconds, self._microseconds = days, rest // 10**6, rest % 10**6
        return self

    days = property(lambda self: self._days)
    seconds = property(lambda self: self._seconds)
    microseconds = property(lambda self: self._microseconds)

    def _all(self):
        return (self._days * _DAY + self._seconds) * 10**6 + self._microseconds

    def total_seconds(self):
        return self._all() / 10**6

    def __repr__(self):
        parts = [f"{name}={value}" for name, value in (("days", self._days), ("seconds", self._seconds), ("microseconds", self._microseconds)) if value]
        return f"{_qualified(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        text = f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return text + (f".{self._microseconds:06d}" if self._microseconds else "")

    def __add__(self, other):
        return timedelta._of(self._all() + other._all()) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return timedelta._of(self._all() - other._all()) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return timedelta._of(other._all() - self._all()) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._of(-self._all())

    def __pos__(self):
        return self if type(self) is timedelta else timedelta._of(self._all())

    def __abs__(self):
        return timedelta._of(abs(self._all()))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._all() * other)
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return timedelta._of(_rounded(self._all() * top, bottom))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._all() // other._all()
        return timedelta._of(self._all() // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._all() / other._all()
        if isinstance(other, int):
            return timedelta._of(_rounded(self._all(), other))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return timedelta._of(_rounded(self._all() * bottom, top))
        return NotImplemented

    def __mod__(self, other):
        return timedelta._of(self._all() % other._all()) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented

    def _compared(self, other, op):
        return op(self._all(), other._all()) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._all() != 0

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


def _unit_name(parts, unit):
    return dict(zip([u for _, u in parts], ("microseconds", "milliseconds", "seconds", "minutes", "hours", "days", "weeks")))[unit]


def _to_even(rest, whole):
    """The nearest integer to a rest, so that ties make the whole even."""
    nearest = round(rest)
    if abs(nearest - rest) == 0.5:
        odd = whole & 1
        nearest = 2 * round((rest + odd) * 0.5) - odd
    return nearest


def _rounded(top, bottom):
    """To the nearest integer, ties to even."""
    if bottom < 0:
        top, bottom = -top, -bottom
    quotient, rest = divmod(top, bottom)
    return quotient + (rest * 2 > bottom or (rest * 2 == bottom and quotient & 1))


def _qualified(self):
    return _type_name(type(self))


timedelta.min, timedelta.max = timedelta(-999999999), timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    """What a time zone must say."""

    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def fromutc(self, dt):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        delta = offset - dst
        standard = dt + delta if delta else dt
        dst = standard.dst()
        if dst is None:
            raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return standard + dst

    def __reduce__(self):
        arguments = getattr(self, "__getinitargs__", tuple)()
        return type(self), arguments, self.__getstate__()


class timezone(tzinfo):
    """A fixed offset from UTC."""

    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=_ABSENT):
        _check_is(offset, timedelta, "timezone", 1)
        if not timedelta(-1) < offset < timedelta(1):
            raise ValueError(f"offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}.")
        if name is _ABSENT:
            return cls._of(offset, None) if offset else UTC
        _check_is(name, str, "timezone", 2)
        return cls._of(offset, name)

    @classmethod
    def _of(cls, offset, name):
        self = object.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return type(self), self.__getinitargs__(), None

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def utcoffset(self, dt):
        """Return fixed offset."""
        if dt is not None:
            _check_moment(dt, "utcoffset")
        return self._offset

    def tzname(self, dt):
        """If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'."""
        _check_moment(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def dst(self, dt):
        """Return None."""
        _check_moment(dt, "dst")
        return None

    def fromutc(self, dt):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is UTC:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"{_qualified(self)}({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)


UTC = timezone.utc = timezone._of(timedelta(0), None)
timezone.min, timezone.max = timezone(-timedelta(hours=23, minutes=59)), timezone(timedelta(hours=23, minutes=59))


@_ordered
class date:
    """A day."""

    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year=_ABSENT, month=_ABSENT, day=_ABSENT):
        if month is _ABSENT or day is _ABSENT:
            if month is _ABSENT and isinstance(year, (str, bytes)):
                state = _state_of(year, 4)
                year, month, day = (state[0] * 256 + state[1], state[2], state[3]) if state and 1 <= state[2] <= 12 else (_checked_int(year), 1, 1)
            _check_given(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, n):
        return cls(*_date_of_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*_iso_date(date_string))
        except ValueError as error:
            if "out of range" in str(error) or "must be in" in str(error):
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_from_iso_week(year, week, day))

    def timetuple(self):
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._yday(), -1))

    def _yday(self):
        return self.toordinal() - _ordinal(self._year, 1, 1) + 1

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        monday = self.toordinal() - self.weekday()
        year = _time._civil(monday + 3 - _EPOCH)[0]
        return IsoCalendarDate((year, (monday + 3 - _ordinal(year, 1, 1)) // 7 + 1, self.isoweekday()))

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def __repr__(self):
        return f"{_qualified(self)}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        return f"{_DAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        return _formatted(self, format, self.timetuple())

    def __format__(self, format):
        _check_is(format, str, "__format__", 1)
        return self.strftime(format) if format else str(self)

    def replace(self, year=_ABSENT, month=_ABSENT, day=_ABSENT):
        return type(self)(self._year if year is _ABSENT else year, self._month if month is _ABSENT else month, self._day if day is _ABSENT else day)

    __replace__ = replace

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other.days
        if not 1 <= ordinal <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(ordinal)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _key(self):
        return self._year, self._month, self._day

    def _compared(self, other, op):
        return op(self._key(), other._key()) if _plain_dates(self, other) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def _day_state(self):
        return bytes((*divmod(self._year, 256), self._month, self._day))

    def __reduce__(self):
        return type(self), (self._day_state(),)


def _plain_dates(a, b):
    return isinstance(b, date) and not isinstance(b, datetime) and not isinstance(a, datetime)


class IsoCalendarDate(tuple):
    __slots__ = ()
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)


def _from_iso_week(year, week, day):
    parts = [_checked_int(part) for part in (year, week, day)]
    if any(not -(1 << 31) <= part < 1 << 31 for part in parts):
        raise ValueError("ISO calendar component out of range")
    year, week, day = parts
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    fourth = _ordinal(year, 1, 4)
    first = fourth - (fourth + 6) % 7
    weeks = 53 if _time._civil(first + 52 * 7 + 3 - _EPOCH)[0] == year else 52
    if not 1 <= week <= weeks:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return _time._civil(first + 7 * (week - 1) + day - 1 - _EPOCH)


def _digits(text):
    if not (text.isascii() and text.isdigit()):
        raise ValueError
    return int(text)


def _iso_date(text):
    """YYYY-MM-DD, YYYYMMDD, YYYY-Www-D and YYYYWwwD."""
    if "W" in text:
        plain = text.replace("-", "")
        if len(plain) not in (7, 8) or plain[4] != "W" or text not in (plain, f"{plain[:4]}-{plain[4:7]}" + (f"-{plain[7]}" if len(plain) == 8 else "")):
            raise ValueError
        return _from_iso_week(_digits(plain[:4]), _digits(plain[5:7]), _digits(plain[7:]) if len(plain) == 8 else 1)
    if len(text) == 10 and text[4] == text[7] == "-":
        return _digits(text[:4]), _digits(text[5:7]), _digits(text[8:])
    if len(text) == 8:
        return _digits(text[:4]), _digits(text[4:6]), _digits(text[6:])
    raise ValueError


def _iso_day(text):
    try:
        return _iso_date(text)
    except ValueError:
        raise ValueError from None


def _iso_date_end(text):
    """Where the date of a date and time ends. Any character may follow it, digits too."""
    if text[4:5] == "-":
        if text[5:6] != "W":
            return 10
        # YYYY-Www-dd is a week and a time that a hyphen leads in.
        return 10 if text[8:9] == "-" and not _is_digit(text[10:11]) else 8
    if text[4:5] != "W":
        return 8
    end = 7
    while _is_digit(text[end:end + 1]):
        end += 1
    return end if end < 9 else 8 if end % 2 else 7


def _is_digit(char):
    return "0" <= char <= "9" and char != ""


def _iso_clock(text):
    """HH[:MM[:SS[.ffffff]]] as four numbers."""
    whole, sign, fraction = text.replace(",", ".").partition(".")
    parts = whole.split(":") if ":" in whole else [whole[i:i + 2] for i in range(0, len(whole), 2)]
    if not 1 <= len(parts) <= 3 or any(len(p) != 2 for p in parts) or (sign and (len(parts) != 3 or not fraction)):
        raise ValueError
    numbers = [_digits(p) for p in parts] + [0] * (3 - len(parts))
    return (*numbers, _digits((fraction + "000000")[:6]) if fraction and fraction.isdigit() else _digits("0" + fraction))


def _iso_time(text):
    """The numbers of a time, and its zone."""
    if text.endswith("Z"):
        return _iso_clock(text[:-1]), UTC
    at = max(text.rfind("+"), text.rfind("-"))
    if at < 0:
        return _iso_clock(text), None
    numbers = _iso_clock(text[:at])
    h, m, s, us = _iso_clock(text[at + 1:])
    offset = timedelta(0, (h * 60 + m) * 60 + s, us)
    return numbers, timezone(-offset if text[at] == "-" else offset)


def _formatted(self, format, fields):
    """strftime, with what only this module knows: %f, %z, %Z."""
    _check_is(format, str, "strftime", 1)
    if "%f" in format or "%z" in format or "%Z" in format or "%:z" in format:
        out, i = [], 0
        while i < len(format):
            if format[i] != "%":
                out.append(format[i])
                i += 1
                continue
            sign = format[i + 1:i + 2]
            i += 2
            if sign == "f":
                out.append(f"{getattr(self, 'microsecond', 0):06d}")
            elif sign == "z":
                out.append(_offset_text(self.utcoffset(), "") if hasattr(self, "utcoffset") else "")
            elif sign == ":" and format[i:i + 1] == "z":
                i += 1
                out.append(_offset_text(self.utcoffset()) if hasattr(self, "utcoffset") else "")
            elif sign == "Z":
                out.append(((self.tzname() or "") if hasattr(self, "tzname") else "").replace("%", "%%"))
            else:
                out.append("%" + sign)
        format = "".join(out)
    return _time.strftime(format, fields)


def _clock_text(hour, minute, second, microsecond, timespec):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    forms = {
        "hours": "{:02d}", "minutes": "{:02d}:{:02d}", "seconds": "{:02d}:{:02d}:{:02d}", "milliseconds": "{:02d}:{:02d}:{:02d}.{:03d}", "microseconds": "{:02d}:{:02d}:{:02d}.{:06d}",
    }
    if timespec not in forms:
        raise ValueError("Unknown timespec value")
    return forms[timespec].format(hour, minute, second, microsecond // 1000 if timespec == "milliseconds" else microsecond)


@_ordered
class time:
    """A time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, (str, bytes)) and (state := _state_of(hour, 6)) and state[0] & 0x7f < 24:
            fold, tzinfo = state[0] >> 7, None if minute == 0 else _state_zone(minute)
            hour, minute, second, microsecond = state[0] & 0x7f, state[1], state[2], int.from_bytes(state[3:], "big")
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_tz(tzinfo)
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string):
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            numbers, zone = _iso_time(time_string.removeprefix("T"))
        except ValueError as error:
            if str(error):
                raise
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*numbers, zone)

    def utcoffset(self):
        return None if self._tzinfo is None else _asked(self._tzinfo, "utcoffset", None)

    def tzname(self):
        return None if self._tzinfo is None else _asked(self._tzinfo, "tzname", None)

    def dst(self):
        return None if self._tzinfo is None else _asked(self._tzinfo, "dst", None)

    def isoformat(self, timespec="auto"):
        if type(timespec) is not str:
            _check_is(timespec, str, "isoformat", 1)
        return _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        parts = [self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        more = ("" if self._tzinfo is None else f", tzinfo={self._tzinfo!r}") + (", fold=1" if self._fold else "")
        return f"{_qualified(self)}({', '.join(map(str, parts))}{more})"

    def strftime(self, format):
        return _formatted(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    def __format__(self, format):
        _check_is(format, str, "__format__", 1)
        return self.strftime(format) if format else str(self)

    def replace(self, hour=_ABSENT, minute=_ABSENT, second=_ABSENT, microsecond=_ABSENT, tzinfo=_ABSENT, *, fold=_ABSENT):
        return type(self)(
            self._hour if hour is _ABSENT else hour, self._minute if minute is _ABSENT else minute, self._second if second is _ABSENT else second,
            self._microsecond if microsecond is _ABSENT else microsecond, self._tzinfo if tzinfo is _ABSENT else tzinfo, fold=self._fold if fold is _ABSENT else fold,
        )

    __replace__ = replace

    def _key(self):
        offset = self.utcoffset() or timedelta(0)
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 10**6 + self._microsecond - offset._all()

    def _compared(self, other, op):
        if not isinstance(other, time):
            return NotImplemented
        return _can_compare(self, other, op, "times") and op(self._key(), other._key())

    def __hash__(self):
        return hash(self._key())

    def __reduce_ex__(self, protocol):
        return _remade(self, _clock_state(self, protocol > 3 and self._fold))

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _state_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("bad tzinfo state arg")
    return tz


def _clock_state(moment, folded):
    return bytes((moment._hour | 0x80 * folded, moment._minute, moment._second)) + moment._microsecond.to_bytes(3, "big")


def _remade(moment, state):
    """What copies and pickles make a time of: its numbers as bytes, and its zone where it has one."""
    return type(moment), (state,) if moment._tzinfo is None else (state, moment._tzinfo)


time.min, time.max, time.resolution = time(0, 0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)


# A day after the first one, in microseconds since 1970: what is before it has no local time, since the zone's clocks are looked at a day before.
_SECOND_DAY = (1 - _EPOCH + 1) * _DAY * 10**6


def _check_local(microseconds):
    if microseconds >= _SECOND_DAY - _DAY * 10**6:
        raise ValueError("year 0 is out of range")


def _microseconds(timestamp):
    """A timestamp, to the nearest microsecond."""
    if type(timestamp) is int and -(1 << 40) < timestamp < 1 << 40:
        return timestamp * 10**6
    whole, rest = _parted(timestamp)
    if not -(1 << 63) <= whole < 1 << 63:
        raise OverflowError("timestamp out of range for platform time_t")
    return whole * 10**6 + round(rest * 1e6)


_Date, _Time = date, time  # The parameters of combine hide the classes.


@_ordered
class datetime(date):
    """A day and a time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year=_ABSENT, month=_ABSENT, day=_ABSENT, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if day is _ABSENT:
            if isinstance(year, (str, bytes)) and (state := _state_of(year, 10)) and 1 <= state[2] & 0x7f <= 12:
                fold, tzinfo = state[2] >> 7, None if month is _ABSENT else _state_zone(month)
                year, month, day = state[0] * 256 + state[1], state[2] & 0x7f, state[3]
                hour, minute, second, microsecond = state[4], state[5], state[6], int.from_bytes(state[7:], "big")
            elif month is _ABSENT and isinstance(year, (str, bytes)):
                _checked_int(year)
            _check_given(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_tz(tzinfo)
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _of(cls, days, microseconds, tz, fold=0):
        """A day since 1970 and microseconds of it."""
        year, month, day = _time._civil(days)
        seconds, microsecond = divmod(microseconds, 10**6)
        minutes, second = divmod(seconds, 60)
        if cls is not datetime or not 1 <= year <= 9999:
            return cls(year, month, day, minutes // 60, minutes % 60, second, microsecond, tz, fold=fold)
        self = object.__new__(cls)
        self._year, self._month, self._day, self._hour, self._minute, self._second = year, month, day, minutes // 60, minutes % 60, second
        self._microsecond, self._tzinfo, self._fold = microsecond, tz, fold
        return self

    @classmethod
    def _since_1970(cls, microseconds, tz):
        if tz is not None:
            return tz.fromutc(cls._of(*divmod(microseconds, _DAY * 10**6), tz))
        zone = _time._local()
        fold = 0
        if microseconds < _SECOND_DAY:
            _check_local(microseconds)
        if zone:
            (offset, _, _, _), fold = zone.at(microseconds // 10**6)
            microseconds += offset * 10**6
        return cls._of(*divmod(microseconds, _DAY * 10**6), None, fold)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_tz(tz)
        return cls._since_1970(_microseconds(timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        import warnings
        advice = "Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, datetime.UTC)."
        warnings.warn(f"datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. {advice}", DeprecationWarning, 2)
        return cls._of(*divmod(_microseconds(timestamp), _DAY * 10**6), None)

    @classmethod
    def now(cls, tz=None):
        _check_tz(tz)
        return cls._since_1970(_time.time_ns() // 1000, tz)

    @classmethod
    def utcnow(cls):
        import warnings
        advice = "Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC)."
        warnings.warn(f"datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. {advice}", DeprecationWarning, 2)
        return cls._of(*divmod(_time.time_ns() // 1000, _DAY * 10**6), None)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        _check_is(date, _Date, "combine", 1)
        _check_is(time, _Time, "combine", 2)
        return cls(
            date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, time.tzinfo if tzinfo is True else tzinfo, fold=time.fold
        )

    @classmethod
    def fromordinal(cls, n):
        return cls(*_date_of_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            end = _iso_date_end(date_string)
            day = _iso_day(date_string[:end])
            numbers, zone = _iso_time(date_string[end + 1:]) if len(date_string) > end else ((0, 0, 0, 0), None)
        except ValueError as error:
            if str(error):
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*day, *numbers, zone)

    @classmethod
    def strptime(cls, date_string, format, /):
        from _strptime import _strptime_datetime
        return _strptime_datetime(cls, date_string, format)

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def utcoffset(self):
        return None if self._tzinfo is None else _asked(self._tzinfo, "utcoffset", self)

    def tzname(self):
        return None if self._tzinfo is None else _asked(self._tzinfo, "tzname", self)

    def dst(self):
        return None if self._tzinfo is None else _asked(self._tzinfo, "dst", self)

    def _all(self):
        """Microseconds since the first day, by this clock."""
        return ((self.toordinal() * 24 + self._hour) * 60 + self._minute) * 60 * 10**6 + self._second * 10**6 + self._microsecond

    def _utc(self):
        offset = self.utcoffset()
        return self._all() - (offset._all() if offset is not None else 0)

    def timestamp(self):
        return self._since_epoch() / 10**6

    def _since_epoch(self):
        """Microseconds since 1970; without a zone, by the local one."""
        if self._tzinfo is not None:
            return self._utc() - _EPOCH * _DAY * 10**6
        microseconds = self._all() - _EPOCH * _DAY * 10**6
        if microseconds < _SECOND_DAY:
            _check_local(microseconds)
        zone = _time._local()
        if zone:
            microseconds -= zone.by_wall(microseconds // 10**6, self._fold, self._year)[0] * 10**6
        return microseconds

    def timetuple(self):
        dst = self.dst()
        return _time.struct_time((
            self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(), self._yday(), -1 if dst is None else int(bool(dst)),
        ))

    def utctimetuple(self):
        moved = self - (self.utcoffset() or timedelta(0))
        return _time.struct_time((*moved.timetuple()[:8], 0))

    def astimezone(self, tz=None):
        if tz is self._tzinfo and tz is not None:
            return self
        _check_tz(tz)
        offset = self.utcoffset()
        microseconds = self._since_epoch() if offset is None else self._all() - offset._all() - _EPOCH * _DAY * 10**6
        if tz is None:
            tz = _local_timezone(microseconds // 10**6)
        days, rest = divmod(microseconds, _DAY * 10**6)
        if not 1 <= days + _EPOCH <= 3652059:
            raise OverflowError("date value out of range")
        return tz.fromutc(type(self)._of(days, rest, tz))

    def isoformat(self, sep="T", timespec="auto"):
        if type(sep) is not str or len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {_type_name(type(sep))}")
        if type(timespec) is not str:
            _check_is(timespec, str, "isoformat", 2)
        return date.isoformat(self) + sep + _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        while len(parts) > 5 and parts[-1] == 0:
            parts.pop()
        more = (", fold=1" if self._fold else "") + ("" if self._tzinfo is None else f", tzinfo={self._tzinfo!r}")
        return f"{_qualified(self)}({', '.join(map(str, parts))}{more})"

    def ctime(self):
        return f"{_DAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2d} {self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}"

    def strftime(self, format):
        return _formatted(self, format, self.timetuple())

    def replace(
        self, year=_ABSENT, month=_ABSENT, day=_ABSENT, hour=_ABSENT, minute=_ABSENT, second=_ABSENT, microsecond=_ABSENT, tzinfo=_ABSENT, *, fold=_ABSENT
    ):
        return type(self)(
            self._year if year is _ABSENT else year, self._month if month is _ABSENT else month, self._day if day is _ABSENT else day,
            self._hour if hour is _ABSENT else hour, self._minute if minute is _ABSENT else minute, self._second if second is _ABSENT else second,
            self._microsecond if microsecond is _ABSENT else microsecond, self._tzinfo if tzinfo is _ABSENT else tzinfo,
            fold=self._fold if fold is _ABSENT else fold,
        )

    __replace__ = replace

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days, rest = divmod(self._all() + other._all(), _DAY * 10**6)
        if not 1 <= days <= 3652059:
            raise OverflowError("date value out of range")
        return type(self)._of(days - _EPOCH, rest, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return timedelta._of(self._all() - other._all())
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta._of(self._utc() - other._utc())

    def _compared(self, other, op):
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return op(self._all(), other._all())
        if not _can_compare(self, other, op, "datetimes") or op is _equal and (self._is_doubtful() or other._is_doubtful()):
            return False
        return op(self._utc(), other._utc())

    def _is_doubtful(self):
        """Whether the time zone has the time twice, or leaves it out."""
        return self.utcoffset() != self.replace(fold=1 - self._fold).utcoffset()

    def __hash__(self):
        return hash((self.replace(fold=0) if self._fold else self)._utc())

    def __reduce_ex__(self, protocol):
        day = self._day_state()
        if protocol > 3 and self._fold:
            day = bytes((day[0], day[1], day[2] | 0x80, day[3]))
        return _remade(self, day + _clock_state(self, 0))

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _local_timezone(seconds):
    """The local time zone as it is at a moment."""
    zone = _time._local()
    offset, _, name, _ = zone.at(seconds)[0] if zone else (0, 0, "UTC", 0)
    return timezone(timedelta(0, offset), name)


datetime.min, datetime.max, datetime.resolution = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), timedelta(microseconds=1)
