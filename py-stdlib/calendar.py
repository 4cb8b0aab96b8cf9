"""Months and weeks."""

__all__ = ["calendar", "day_abbr", "day_name", "isleap", "leapdays", "month", "month_abbr", "month_name", "monthcalendar", "monthrange", "timegm", "weekday", "setfirstweekday", "firstweekday", "Calendar", "TextCalendar", "MONDAY", "SUNDAY"]

from time import _DAY_NAMES, _MONTH_NAMES, _days_since_1970

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
day_name, month_name = list(_DAY_NAMES), ["", *_MONTH_NAMES]
day_abbr, month_abbr = [n[:3] for n in day_name], [n[:3] for n in month_name]


class IllegalMonthError(ValueError, IndexError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


def isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    y1, y2 = y1 - 1, y2 - 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


def weekday(year, month, day):
    return (_days_since_1970(year, month, day) + 3) % 7


def monthrange(year, month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    days = (31, 29 if isleap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    return weekday(year, month, 1), days


def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    return (_days_since_1970(year, month, 1) + day - 1) * 86400 + hour * 3600 + minute * 60 + second


class Calendar:
    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def iterweekdays(self):
        return ((self.firstweekday + i) % 7 for i in range(7))

    def itermonthdays(self, year, month):
        first, days = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        yield from [0] * before
        yield from range(1, days + 1)
        yield from [0] * (-(before + days) % 7)

    def itermonthdays2(self, year, month):
        for i, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, i % 7

    def monthdayscalendar(self, year, month):
        days = list(self.itermonthdays(year, month))
        return [days[i:i + 7] for i in range(0, len(days), 7)]

    def monthdays2calendar(self, year, month):
        days = list(self.itermonthdays2(year, month))
        return [days[i:i + 7] for i in range(0, len(days), 7)]

    def itermonthdates(self, year, month):
        from datetime import date, timedelta
        first, days = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        start = date(year, month, 1) - timedelta(before)
        return (start + timedelta(i) for i in range(before + days + -(before + days) % 7))


class TextCalendar(Calendar):
    def formatmonth(self, year, month, w=0, l=0):
        w, l = max(2, w), max(1, l)
        width = 7 * (w + 1) - 1
        lines = [f"{month_name[month]} {year!r}".center(width).rstrip()]
        lines.append(" ".join(day_name[d][:w].center(w) if w < 9 else day_name[d].center(w) for d in self.iterweekdays()).rstrip())
        for week in self.monthdayscalendar(year, month):
            lines.append(" ".join((f"{d:2d}" if d else "").center(w) for d in week).rstrip())
        return ("\n" * l).join(lines) + "\n" * l

    def prmonth(self, year, month, w=0, l=0):
        print(self.formatmonth(year, month, w, l), end="")


_text = TextCalendar()
monthcalendar, month, prmonth = _text.monthdayscalendar, _text.formatmonth, _text.prmonth


def firstweekday():
    return _text.firstweekday


def setfirstweekday(day):
    _text.firstweekday = day
