import io
import struct
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo


def tzif(moments=(), kinds=((0, 0, "UTC"),), footer="", version=b"2"):
    """The bytes of a file: (moment, kind) pairs, kinds of (offset, is summer time, name), and the rule that follows."""
    names = b"".join(name.encode() + b"\0" for _, _, name in kinds)
    starts = [len(b"".join(other.encode() + b"\0" for _, _, other in kinds[:i])) for i in range(len(kinds))]

    def block(width, moments):
        times = struct.pack(f">{len(moments)}{'q' if width == 8 else 'l'}", *[moment for moment, _ in moments])
        rows = b"".join(struct.pack(">lbB", offset, summer, start) for (offset, summer, _), start in zip(kinds, starts))
        return times + bytes(kind for _, kind in moments) + rows + names

    def head(moments):
        return b"TZif" + version + b"\0" * 15 + struct.pack(">6l", 0, 0, 0, len(moments), len(kinds), len(names))

    return head(()) + block(4, ()) + head(moments) + block(8, moments) + b"\n" + footer.encode() + b"\n"


def load(*args, **parts):
    return ZoneInfo.from_file(io.BytesIO(tzif(*args, **parts)), key="k")


def attempt(action, *args, **parts):
    try:
        return action(*args, **parts)
    except Exception as error:
        return f"{type(error).__name__} {error}"


def at(zone, *when):
    moment = datetime(*when)
    return str(zone.utcoffset(moment)), str(zone.dst(moment)), zone.tzname(moment)


# case: rules of POSIX behind the table
RULES = (
    "UTC0", "AAA3", "AAA-3:30:15", "<+03>-3", "<-0130>+1:30", "AAA3BBB,M3.2.0,M11.1.0", "AAA3BBB4,M3.2.0,M11.1.0", "AAA3BBB2,M3.2.0/2,M11.1.0/2", "AAA3BBB,M3.5.6/-1,M10.5.0/167",
    "AAA3BBB,J60,J300/2:30", "AAA3BBB,M11.1.0,M3.2.0", "<+03>-3<+04>,M3.5.4/24,M10.5.5/25", "AAA24", "A3", "",
)
for rule in RULES:
    zone = load(footer=rule)
    print(f"{rule:34}", at(zone, 2024, 1, 1), at(zone, 2024, 7, 1), at(zone, 1900, 3, 15), at(zone, 9999, 12, 31), zone.utcoffset(None))

# case: texts that are no rules
WRONG = (
    "AAA", "3", "AAA25", "AAA3:", "AAA 3", "<+03-3", "é3", "AAA3BBB", "AAA3BBB25,J1,J2", "AAA3BBB,M3.2.0", "AAA3BBB,,M3.2.0", "AAA3BBB,M3.2.0,", "AAA3BBB,M13.2.0,M11.1.0", "AAA3BBB,M3.0.0,M11.1.0",
    "AAA3BBB,M3.6.0,M11.1.0", "AAA3BBB,M3.5.7,M11.1.0", "AAA3BBB,M3.2,M11.1.0", "AAA3BBB,J0,J5", "AAA3BBB,J366,J5", "AAA3BBB,366,5", "AAA3BBB,M3.2.0/168,M11.1.0", "AAA3BBB,M3.2.0/,M11.1.0",
    "AAA3BBB,M3.2.0,M11.1.0,x", "AAA3BBB,M3.2.0x,M11.1.0",
)
for rule in WRONG:
    print(attempt(load, footer=rule))

# case: what is summer time follows from the times beside it
KINDS = ((0, 0, "STD"), (3600, 1, "DST"), (7200, 1, "TWO"), (-1800, 1, "NEG"))
for order in (0, 1, 0), (1, 0), (1, 2, 0), (0, 3, 0), (1,), (0,), (0, 1, 0, 2, 0):
    zone = load(moments=[(n * 10**8, kind) for n, kind in enumerate(order)], kinds=KINDS)
    print(order, [at(zone, year, 1, 1) for year in (1960, 1971, 1975, 1978, 1981, 2024)])

# case: without changes there is one kind of time
for kinds in ((3600, 0, "ONE"),), ((3600, 1, "DST"),), ((3600, 1, "DST"), (0, 0, "STD")):
    zone = load(kinds=kinds)
    print(at(zone, 2024, 1, 1), zone.utcoffset(None), zone.tzname(None), zone.dst(None))

# case: folds and gaps at the table's last change and in the rule
zone = load(moments=((10**9, 1), (15 * 10**8, 0)), kinds=((0, 0, "STD"), (5400, 1, "DST")), footer="STD0DST-1:30,M3.5.0,M10.5.0")
for seconds in 10**9, 15 * 10**8, 1711846800 + 3600, 1729994400:
    for step in -5401, -5400, -1, 0, 1, 5399, 5400:
        moment = datetime(1970, 1, 1) + timedelta(seconds=seconds + step)
        there = moment.replace(tzinfo=timezone.utc).astimezone(zone)
        print(there, there.fold, moment.replace(tzinfo=zone), moment.replace(tzinfo=zone, fold=1))

# case: bytes that are no table
whole = tzif(moments=((0, 1),), kinds=((0, 0, "A"), (3600, 1, "D")), footer="AAA3")
for data in b"", b"x" * 100, b"TZif", whole[:10], whole[:44], whole[:-1] and b"TZix" + whole[4:], tzif(version=b"x"):
    print(attempt(ZoneInfo.from_file, io.BytesIO(data)))
print(attempt(ZoneInfo.from_file, 3), attempt(ZoneInfo.from_file, io.StringIO("abc")))

# case: the versions of the form
for version in b"1", b"2", b"3", b"4":
    print(version, at(load(footer="AAA3", version=version), 2024, 1, 1))

# case: a zone from a file has the name that it is given
print(load(), str(load()), ZoneInfo.from_file(io.BytesIO(tzif())).key, repr(ZoneInfo.from_file(io.BytesIO(tzif()))).partition("(")[0])
print(load() is load(), type(attempt(load().__reduce__)), datetime(2024, 1, 1, tzinfo=load()))
