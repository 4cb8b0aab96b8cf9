import copy
import random
import warnings
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *rest: print("warned:", category.__name__, message)


class Zone(tzinfo):
    def __init__(self, offset=None):
        self.offset = offset

    def utcoffset(self, dt):
        return self.offset

    dst = tzname = utcoffset


class Day(date):
    pass


class Moment(datetime):
    pass


class Length(timedelta):
    pass


D, T, L = date(2024, 2, 29), time(12, 30, 15, 123456), timedelta(days=1, seconds=2, microseconds=3)
X = datetime.combine(D, T)
A = X.replace(tzinfo=UTC)


def shown(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as error:
            print(text, "->", type(error).__name__, error)


# case: fractions of microseconds add up, and go to the nearest even one
shown("timedelta(microseconds=.5)", "timedelta(microseconds=1.5)", "timedelta(microseconds=2.5)", "timedelta(microseconds=-0.5)", "timedelta(microseconds=-1.5)", "timedelta(milliseconds=0.5, microseconds=.5)")
shown("timedelta(microseconds=.5) + timedelta(microseconds=1.5)", "timedelta(days=0.1, seconds=0.1, microseconds=.5)", "timedelta(weeks=1/3, days=1/7)", "timedelta(microseconds=3) * 0.5", "timedelta(microseconds=5) / 2")
chance = random.Random(5)
for _ in range(150):
    names = chance.sample(["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"], 3)
    parts = {name: chance.choice([chance.uniform(-10, 10), chance.randint(-1000, 1000) / 8, chance.uniform(-1e6, 1e6)]) for name in names}
    length = timedelta(**parts)
    factor = chance.uniform(-10, 10)
    print(length, length * factor, length / factor, length // 7, length / timedelta(hours=5), divmod(length, timedelta(minutes=11)), length.total_seconds())
for _ in range(60):
    seconds = chance.choice([chance.uniform(-5e10, 5e10), chance.randint(-10**13, 10**13) / 10**4, chance.randint(-100, 100) * 1.5e-6])
    print(seconds, datetime.fromtimestamp(seconds, UTC), datetime.fromtimestamp(seconds), date.fromtimestamp(seconds))

# case: subclasses show their own names, and lengths lose theirs
shown("Day(2024, 1, 1) + L", "Day(2024, 1, 1).replace(day=5)", "Moment(2024, 1, 1) + L", "Moment.fromisoformat('2024-01-01')", "Moment.strptime('2024', '%Y')", "Length(1)", "+Length(1)", "Length(1) + Length(1)", "type(-Length(1))")
shown("type(Moment(2024, 1, 1) - L)", "Moment(2024, 1, 1, tzinfo=UTC).astimezone(timezone(timedelta(hours=1)))", "type(Day.fromordinal(5))", "Moment.combine(D, T)")

# case: states for pickles and copies
shown("D.__reduce__()", "X.__reduce__()", "A.__reduce__()", "T.__reduce__()", "X.replace(fold=1).__reduce_ex__(4)", "X.replace(fold=1).__reduce_ex__(2)", "time(1, tzinfo=UTC, fold=1).__reduce_ex__(4)", "L.__reduce__()", "UTC.__reduce__()", "tzinfo().__reduce__()")
shown("date(b'\\x07\\xe8\\x02\\x1d')", "date('\\x07\\xe8\\x02\\x1d')", "date(b'abcd')", "date('x')", "datetime(b'\\x07\\xe8\\x82\\x1d\\x0c\\x1e\\x0f\\x01\\xe2@', UTC)", "datetime(b'\\x07\\xe8\\x02\\x1d\\x0c\\x1e\\x0f\\x01\\xe2@', 3)", "time(b'\\x8c\\x1e\\x0f\\x01\\xe2@')")
shown("copy.copy(X) == X, copy.deepcopy(A) == A, copy.copy(L) == L, copy.deepcopy(T) == T", "copy.replace(X, year=2000)", "copy.deepcopy(X.replace(fold=1)).fold")

# case: what a zone says has to be an offset
for offset in 3, "a", timedelta(1), timedelta(-1), timedelta(hours=23, minutes=59, microseconds=1):
    zoned = X.replace(tzinfo=Zone(offset))
    shown("zoned.utcoffset()", "zoned.dst()", "zoned.tzname()")
zoned = X.replace(tzinfo=Zone(timedelta(hours=1)))
shown("zoned.isoformat()", "A.astimezone(Zone())", "A.astimezone(Zone(timedelta(1)))", "zoned == A", "X.replace(tzinfo=Zone()) == X", "zoned.tzinfo.fromutc(X)", "tzinfo().fromutc(3)", "UTC.fromutc(3)")
shown("UTC.utcoffset(3)", "UTC.tzname('a')", "UTC.dst(3)", "UTC.fromutc(X)", "type('Q', (timezone,), {})", "timezone(timedelta(hours=1), 'x')", "X.astimezone()", "A.astimezone().tzinfo", "X.astimezone(None)")

# case: the ends of the calendar
shown("datetime.fromtimestamp(-62135596800)", "datetime.fromtimestamp(-62135596800, UTC)", "datetime(1, 1, 1).timestamp()", "datetime(1, 1, 2).timestamp()", "datetime.fromtimestamp(253402300800)", "datetime.fromtimestamp(253402300799.9999999)")
shown("datetime.min.replace(tzinfo=UTC).astimezone(timezone(timedelta(hours=-1)))", "datetime.max.replace(tzinfo=UTC).astimezone(timezone(timedelta(hours=1)))", "datetime.min.replace(tzinfo=timezone(timedelta(hours=5))).utctimetuple()")

# case: arguments of other kinds
shown("X.isoformat('xx')", "X.isoformat('')", "X.isoformat(3)", "X.isoformat(timespec=3)", "T.isoformat('foo')", "D.__format__(3)", "D.replace(None)", "X.replace(tzinfo=3)", "datetime(2024, 1, 1, fold='a')", "datetime(2024, 1, 1, fold=2)")
shown("date.fromisocalendar(2024, 1, 'a')", "date.fromisocalendar('a', 1, 1)", "date.fromisocalendar(2024.0, 1, 1)", "date.fromisocalendar(10**30, 1, 1)", "datetime.combine(T, D)", "datetime.combine(D, D)", "datetime.strptime(3, 'a')", "datetime.strptime('a', None)")

# case: names of old ways to be in UTC warn
shown("datetime.utcfromtimestamp(0)", "datetime.utcfromtimestamp(1e20)", "datetime.utcnow().tzinfo")

# case: forms of ISO 8601
DAYS = ("2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W09", "2024W09", "2024-060", "2024-02", "2024", "2024-2-29", "2024-02-30", "2024-13-01", "0000-01-01", "2024-W00-1", "2024-W53-1", "2020-W53-7", "2024-W09-8", "2024W09-4", "２０２４-02-29", "9999-W52-6")
TIMES = ("", "12", "12:30", "12:30:15", "12:30:15.1", "12:30:15.1234567", "12:30:15,5", "1230", "123015.5", "12:3", "1", "24:00", "12:60", "12:30:60", "12:30:15.x", "-1:00")
ZONES = ("", "Z", "z", "+00:00", "-00:00", "+05:30", "-0530", "+05", "+5", "+05:30:15.123456", "-23:59:59.999999", "+24:00", "+23:59:60", "+99:99", "ZZ", "+")
for text in DAYS:
    shown(f"date.fromisoformat({text!r})", *[f"datetime.fromisoformat({text + sep + '12:30'!r})" for sep in ("T", " ", "x", "")])
for text in TIMES:
    shown(*[f"time.fromisoformat({text + zone!r})" for zone in ZONES], *[f"datetime.fromisoformat({'2024-W09-4T' + text + zone!r})" for zone in ZONES[:6]])
shown("date.fromisoformat(3)", "datetime.fromisoformat(b'2024-01-01')", "time.fromisoformat(None)", "datetime.fromisoformat('2024-01-01\\0')")
