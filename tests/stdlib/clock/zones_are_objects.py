import copy
import weakref
import zoneinfo
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def shown(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as error:
            print(text, "->", type(error).__name__, error)


# case: a zone has a name, and shows it
shown("ZoneInfo('Europe/Berlin')", "str(ZoneInfo('Europe/Berlin'))", "ZoneInfo('Europe/Berlin').key", "ZoneInfo(key='UTC')", "isinstance(ZoneInfo('UTC'), tzinfo)")
shown("datetime(2024, 7, 1, tzinfo=ZoneInfo('Asia/Tokyo'))", "str(datetime(2024, 7, 1, tzinfo=ZoneInfo('Asia/Tokyo')))", "time(12, tzinfo=ZoneInfo('Europe/Berlin')).utcoffset()")

# case: names that are none
shown("ZoneInfo('Nowhere/City')", "ZoneInfo('europe/berlin')", "ZoneInfo('Europe')", "ZoneInfo('é')", "ZoneInfo('a\\0b')", "ZoneInfo('x' * 300)", "ZoneInfo('\\ud800')")
shown("ZoneInfo('')", "ZoneInfo('.')", "ZoneInfo('..')", "ZoneInfo('/etc/passwd')", "ZoneInfo('../etc/passwd')", "ZoneInfo('Europe/../UTC')", "ZoneInfo('./UTC')", "ZoneInfo('Europe//Berlin')", "ZoneInfo('Europe/')")
shown("ZoneInfo()", "ZoneInfo(3)", "ZoneInfo(None)", "ZoneInfo(b'UTC')", "ZoneInfo('UTC', 'x')", "ZoneInfo.no_cache('Nowhere/City')")
print(ZoneInfoNotFoundError.__mro__[:3], issubclass(zoneinfo.InvalidTZPathWarning, RuntimeWarning))

# case: one zone for one name, until it is forgotten
berlin = ZoneInfo("Europe/Berlin")
print(ZoneInfo("Europe/Berlin") is berlin, ZoneInfo.no_cache("Europe/Berlin") is berlin, ZoneInfo.no_cache("Europe/Berlin") == berlin)
ZoneInfo.clear_cache(only_keys=["Asia/Tokyo"])
print(ZoneInfo("Europe/Berlin") is berlin)
ZoneInfo.clear_cache(only_keys=["Europe/Berlin"])
print(ZoneInfo("Europe/Berlin") is berlin)
tokyo = ZoneInfo("Asia/Tokyo")
ZoneInfo.clear_cache()
print(ZoneInfo("Asia/Tokyo") is tokyo, weakref.ref(tokyo)() is tokyo)
shown("ZoneInfo.clear_cache(['UTC'])", "ZoneInfo.clear_cache(only_keys=3)")
many = [ZoneInfo(f"Etc/GMT+{n}") for n in range(1, 13)]
print(all(ZoneInfo(zone.key) is zone for zone in many))


# case: subclasses have zones of their own
class Named(ZoneInfo):
    pass


print(Named("UTC"), repr(Named("UTC")), Named("UTC") is Named("UTC"), Named("UTC") is ZoneInfo("UTC"), type(Named("UTC")))

# case: copies are the zone itself where it is kept
print(copy.copy(tokyo) is ZoneInfo("Asia/Tokyo"), copy.deepcopy(ZoneInfo("UTC")) is ZoneInfo("UTC"), copy.copy(ZoneInfo.no_cache("UTC")) is ZoneInfo("UTC"))
print(tokyo.__reduce__()[1], ZoneInfo.no_cache("UTC").__reduce__()[1])

# case: times that are there twice, and times that are left out
for moment in datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2024, 10, 27, 3):
    for fold in 0, 1:
        local = moment.replace(tzinfo=berlin, fold=fold)
        there = local.astimezone(timezone.utc)
        print(local, local.tzname(), local.dst(), there, there.astimezone(berlin), there.astimezone(berlin).fold)
print(datetime(2024, 10, 27, 2, 30, tzinfo=berlin) == datetime(2024, 10, 27, 0, 30, tzinfo=timezone.utc))
print(datetime(2024, 6, 1, tzinfo=berlin) == datetime(2024, 5, 31, 22, tzinfo=timezone.utc), hash(datetime(2024, 6, 1, tzinfo=berlin)) == hash(datetime(2024, 5, 31, 22, tzinfo=timezone.utc)))

# case: sums go by the clock, differences of two zones by what passed
start = datetime(2024, 3, 30, 12, tzinfo=berlin)
print(start + timedelta(days=1), (start + timedelta(days=1)).astimezone(timezone.utc) - start.astimezone(timezone.utc), start.replace(tzinfo=tokyo) - start)

# case: rules go on for ever
for year in 2037, 2038, 2100, 9998:
    for name in "America/New_York", "Australia/Sydney", "Pacific/Chatham":
        zone = ZoneInfo(name)
        print(name, [str(datetime(year, month, 1, tzinfo=zone).utcoffset()) for month in range(1, 13)])
shown("datetime.max.replace(tzinfo=ZoneInfo('Asia/Tokyo')).astimezone(timezone.utc)", "datetime.max.replace(tzinfo=timezone.utc).astimezone(ZoneInfo('Asia/Tokyo'))")
shown("datetime.min.replace(tzinfo=timezone.utc).astimezone(ZoneInfo('America/New_York'))", "datetime.min.replace(tzinfo=ZoneInfo('Asia/Tokyo')).utcoffset()")

# case: fromutc takes datetimes of the zone itself
shown("berlin.fromutc(3)", "berlin.fromutc(datetime(2024, 1, 1))", "berlin.fromutc(date(2024, 1, 1))", "berlin.fromutc(datetime(2024, 1, 1, tzinfo=ZoneInfo('Europe/Berlin')))", "berlin.utcoffset(None)", "berlin.utcoffset(3)")

# case: all names
names = zoneinfo.available_timezones()
print(type(names), len(names) > 500, {"UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5"} <= names, "posix/UTC" in names, "Nowhere/City" in names)

# case: where files would be looked for
zoneinfo.reset_tzpath(to=[])
print(zoneinfo.TZPATH)
zoneinfo.reset_tzpath(to=["/app/zones", "/other"])
print(zoneinfo.TZPATH)
shown("zoneinfo.reset_tzpath('a')", "zoneinfo.reset_tzpath(b'a')", "zoneinfo.reset_tzpath(['a', '/b', 'c'])", "zoneinfo.reset_tzpath(3)", "zoneinfo.nothing")
