"""Time zones as tables: what a TZif file, or a rule of POSIX, says of the offset at a moment.

A kind of time is (seconds east of UTC, seconds of summer time in them, name, whether it is summer time). Moments are seconds since
1970; a wall time is the same number as the zone's own clock shows it. Shared by `zoneinfo` and by local time."""

from bisect import bisect_right
from time import _civil, _days_since_1970

_DAY = 86400
_HOUR = 3600
# Years whose changes a rule remembers.
_YEARS_MAX = 512


class Zone:
    """The kinds of time of one zone, by moments and by wall times."""

    __slots__ = ("moments", "kinds", "before", "after", "rule", "fixed", "_walls")

    def __init__(self, moments, kinds, before, after, rule, fixed):
        # kinds[i] holds from moments[i]; `before` until the first, `after` or the rule from the last.
        self.moments, self.kinds, self.before, self.after, self.rule = moments, kinds, before, after, rule
        # Whether one kind holds always.
        self.fixed = fixed
        self._walls = None

    def at(self, moment):
        """The kind of time at a moment, and its fold: 1 where the same wall time was there before."""
        moments = self.moments
        if self.rule is not None and (not moments or moment > moments[-1]):
            return self.rule.at(moment)
        i = bisect_right(moments, moment) - 1
        if i < 0:
            return (self.before if moments else self.after), 0
        kind = self.kinds[i] if moment <= moments[-1] else self.after
        earlier = self.kinds[i - 1] if i else self.before
        return kind, int(earlier[0] - kind[0] > moment - moments[i])

    def by_wall(self, wall, fold, year):
        """The kind of time when the zone's clocks show this. Of two it is the first, and at a time that is left out what was before; with
        fold=1 the other one."""
        walls = self._walls
        if walls is None:
            walls = self._walls = self._wall_times()
        walls = walls[fold]
        i = bisect_right(walls, wall)
        if i == 0:
            return self.before if walls else self.rule.by_wall(wall, fold, year) if self.rule is not None else self.after
        if i == len(walls) and wall > walls[-1]:
            return self.after if self.rule is None else self.rule.by_wall(wall, fold, year)
        return self.kinds[i - 1]

    def _wall_times(self):
        first, second = [], []
        earlier = self.before[0]
        for moment, kind in zip(self.moments, self.kinds):
            later = kind[0]
            first.append(moment + (earlier if earlier > later else later))
            second.append(moment + (later if earlier > later else earlier))
            earlier = later
        return first, second


class Rule:
    """What holds every year: a kind of time, and perhaps another in a part of the year."""

    __slots__ = ("standard", "summer", "_start", "_end", "_years")

    def __init__(self, standard, summer, start, end):
        self.standard, self.summer, self._start, self._end, self._years = standard, summer, start, end, {}

    def changes(self, year):
        """When summer time begins and ends, as the clocks show it right before."""
        known = self._years.get(year)
        if known is None:
            if len(self._years) >= _YEARS_MAX:
                self._years.clear()
            known = self._years[year] = self._start(year), self._end(year)
        return known

    def at(self, moment):
        standard, summer = self.standard, self.summer
        if summer is None:
            return standard, 0
        start, end = self.changes(_civil(moment // _DAY)[0])
        start, end = start - standard[0], end - summer[0]
        more = summer[0] - standard[0]
        again = end if more > 0 else start
        kind = summer if _within(start, moment, end) else standard
        return kind, int(again <= moment < again + abs(more))

    def by_wall(self, wall, fold, year):
        standard, summer = self.standard, self.summer
        if summer is None:
            return standard
        start, end = self.changes(year)
        more = summer[0] - standard[0]
        # Until the later of the two times that a clock shows at a change is what was before; with fold=1 until the earlier one.
        if fold == (more >= 0):
            end -= more
        else:
            start += more
        return summer if _within(start, wall, end) else standard


def _within(start, time, end):
    return start <= time < end if start < end else not end <= time < start


# ---- rules of POSIX: CET-1CEST,M3.5.0,M10.5.0/3

class _Text:
    """What is left to read of a rule."""

    def __init__(self, text):
        self.text, self.at = text, 0

    def peek(self):
        return self.text[self.at:self.at + 1]

    def take(self, char):
        found = self.peek() == char
        self.at += found
        return found

    def digits(self, most):
        start = self.at
        while self.at - start < most and "0" <= (self.peek() or "x") <= "9":
            self.at += 1
        if self.at == start:
            raise ValueError
        return int(self.text[start:self.at])

    def number(self, most_digits, least, most):
        value = self.digits(most_digits)
        if not least <= value <= most:
            raise ValueError
        return value

    def name(self):
        if self.take("<"):
            end = self.text.find(">", self.at)
            name = self.text[self.at:end] if end >= 0 else "?"
            self.at = end + 1
            if not all(_is_letter(c) or c in "0123456789+-" for c in name):
                raise ValueError
            return name
        start = self.at
        while _is_letter(self.peek()):
            self.at += 1
        if self.at == start:
            raise ValueError
        return self.text[start:self.at]

    def clock(self, hours_max):
        """[+-]hh[:mm[:ss]] in seconds."""
        sign = -1 if self.take("-") else 1
        if sign == 1:
            self.take("+")
        seconds = self.number(3, 0, hours_max) * _HOUR
        for unit in (60, 1):
            if not self.take(":"):
                break
            at = self.at
            seconds += self.digits(2) * unit
            if self.at - at != 2:
                raise ValueError
        return sign * seconds


def _is_letter(char):
    return "a" <= char <= "z" or "A" <= char <= "Z"


def parse_rule(text):
    """The rule that a text is; a ValueError where it is none."""
    shown = text.encode("utf-8", "surrogateescape")
    rest = _Text(text)

    def read(part, what, *arguments):
        try:
            return part(*arguments)
        except ValueError:
            raise ValueError(what) from None

    name = read(rest.name, f"Invalid STD format in {shown!r}")
    offset = -read(rest.clock, f"Invalid STD offset in {shown!r}", 24)
    standard = (offset, 0, name, 0)
    if not rest.peek():
        return Rule(standard, None, None, None)
    bad_offset = f"Invalid STD offset in {shown!r}"
    if not (_is_letter(rest.peek()) or rest.peek() == "<"):
        raise ValueError(bad_offset)
    name = read(rest.name, f"Invalid DST format in {shown!r}")
    summer = offset + _HOUR
    if rest.peek() != ",":
        summer = -read(rest.clock, f"Invalid DST offset in {shown!r}", 24)
    changes = []
    for _ in range(2):
        if not rest.take(","):
            raise ValueError(f"Missing transition rules in TZ string: {shown!r}")
        changes.append(read(_change, f"Malformed transition rule in TZ string: {shown!r}", rest))
    if rest.peek():
        raise ValueError(f"Extraneous characters at end of TZ string: {shown!r}")
    return Rule(standard, (summer, summer - offset, name, 1), *changes)


def _change(rest):
    """A function from years to the wall time of a change."""
    if rest.take("M"):
        month = rest.number(2, 1, 12)
        rest.take(".") or _fail()
        week = rest.number(1, 1, 5)
        rest.take(".") or _fail()
        day = rest.number(1, 0, 6)
        day_of = lambda year: _weekday_of_month(year, month, week, day)
    elif rest.take("J"):
        number = rest.number(3, 1, 365)
        # The 29th of February is never counted.
        day_of = lambda year: _days_since_1970(year, 1, 1) + number - (number < 60 or not _is_leap(year))
    else:
        number = rest.number(3, 0, 365)
        day_of = lambda year: _days_since_1970(year, 1, 1) + number
    seconds = rest.clock(167) if rest.take("/") else 2 * _HOUR
    return lambda year: day_of(year) * _DAY + seconds


def _fail():
    raise ValueError


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _weekday_of_month(year, month, week, day):
    """The day (0 is Sunday) in this week of a month; the fifth is the last."""
    first = _days_since_1970(year, month, 1)
    found = first + (day - first - 4) % 7 + 7 * (week - 1)
    following = _days_since_1970(year + month // 12, month % 12 + 1, 1)
    return found - 7 if found >= following else found


# ---- files: RFC 9636

def parse_file(data):
    """The zone in the bytes of a TZif file."""
    version, counts, at = _header(data, 0)
    width = 4
    if version >= 2:
        at += _block_size(counts, 4)
        version, counts, at = _header(data, at)
        width = 8
    if len(data) < at + _block_size(counts, width):
        raise ValueError("Invalid TZif file: it ends in the middle of its table")
    moments, kinds, known = _table(data, at, counts, width)
    rule = None
    if width == 8:
        start = at + _block_size(counts, width) + 1
        footer = data[start:data.find(b"\n", start)].decode("utf-8", "surrogateescape")
        rule = parse_rule(footer) if footer else None
    if not known:
        raise ValueError("No time zone information found.")
    before = next((kind for kind in known if not kind[3]), known[0])
    if rule is not None and rule.summer is None:
        after, rule = rule.standard, None
    else:
        after = kinds[-1] if kinds else known[-1]
    fixed = len(known) == 1 and not kinds and rule is None and after == known[0]
    return Zone(moments, kinds, before, after, rule, fixed)


def _header(data, at):
    if data[at:at + 4] != b"TZif":
        raise ValueError("Invalid TZif file: magic not found")
    version = data[at + 4:at + 5]
    version = 1 if version == b"\0" else int(version)
    if len(data) < at + 44:
        from struct import error
        raise error("unpack requires a buffer of 24 bytes")
    return version, [int.from_bytes(data[i:i + 4], "big") for i in range(at + 20, at + 44, 4)], at + 44


def _block_size(counts, width):
    in_utc, standard, leaps, times, kinds, chars = counts
    return times * (width + 1) + kinds * 6 + chars + leaps * (width + 4) + standard + in_utc


def _table(data, at, counts, width):
    _, _, _, times, kinds, chars = counts
    number = int.from_bytes
    moments = [number(data[i:i + width], "big", signed=True) for i in range(at, at + times * width, width)]
    at += times * width
    places = data[at:at + times]
    at += times
    names = data[at + kinds * 6:at + kinds * 6 + chars]
    raw = []
    for i in range(at, at + kinds * 6, 6):
        start = data[i + 5]
        name = names[start:names.find(b"\0", start)].decode()
        raw.append((number(data[i:i + 4], "big", signed=True), data[i + 4], name))
    summer = _summer_times(raw, places)
    known = [(offset, more, name, is_summer) for (offset, is_summer, name), more in zip(raw, summer)]
    return moments, [known[i] for i in places], known


def _summer_times(raw, places):
    """How much of each kind's offset is summer time. A file does not say: it is the difference to the standard time that was before, or
    that comes after; an hour where there is neither, and for the very first change."""
    found = [0] * len(raw)
    for step in (-1, 1):
        for i, place in enumerate(places):
            j = i + step
            if i == 0 or j == len(places) or not raw[place][1] or found[place]:
                continue
            near = raw[places[j]]
            if not near[1]:
                found[place] = raw[place][0] - near[0]
    return [more or _HOUR * kind[1] for more, kind in zip(found, raw)]
