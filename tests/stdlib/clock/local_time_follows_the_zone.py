import os
import time
from datetime import date, datetime, timedelta, timezone

MOMENTS = (0, 954032399, 954032400, 972781199, 972781200, 1711846799, 1711846800, 1729990799, 1729990800, 1729994399, 1729994400, 1735689600, 2000000000, 4102444800, -1500000000)
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe", "Etc/GMT+5", ":Europe/Paris")
RULES = ("EST+05EDT,M4.1.0,M10.5.0", "AEST-10AEDT-11,M10.5.0,M3.5.0", "CET-1CEST,M3.5.0,M10.5.0/3", "<+0530>-5:30", "XYZ0", "UTC-2", "GMT0BST,J60,J300", "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1")


def set_zone(name):
    os.environ["TZ"] = name
    time.tzset()


def shown(moment):
    local = time.localtime(moment)
    print(" ", moment, time.strftime("%F %T %Z %z", local), local.tm_isdst, local.tm_zone, local.tm_gmtoff, time.ctime(moment))
    back = [time.mktime((*local[:8], summer)) for summer in (local.tm_isdst, 1 - local.tm_isdst)]
    print("   ", [int(seconds) - moment for seconds in back])


def compared(moment):
    here = datetime.fromtimestamp(moment)
    print("   ", repr(here), int(here.timestamp()) - moment, here.astimezone(), date.fromtimestamp(moment), int(here.replace(fold=1 - here.fold).timestamp()) - moment)
    wall = datetime(1970, 1, 1) + timedelta(seconds=moment)
    print("   ", [str(wall.replace(fold=fold).astimezone()) for fold in (0, 1)], wall.replace(tzinfo=timezone.utc).astimezone().tzinfo)


# case: zones of the database
for name in ZONES:
    set_zone(name)
    print(name, time.timezone, time.altzone, time.daylight, time.tzname)
    for moment in MOMENTS:
        shown(moment)
        compared(moment)

# case: rules of POSIX, and what is none
for name in RULES:
    set_zone(name)
    print(name, time.timezone, time.altzone, time.daylight, time.tzname)
    for moment in MOMENTS[:-1]:
        shown(moment)
        compared(moment)
for name in "", "Nowhere/City", "XX":
    set_zone(name)
    print(repr(name), time.timezone, time.daylight, time.tzname, time.localtime(0).tm_zone)

# case: the sign of summer time moves a time by what it adds
set_zone("Europe/Berlin")
for summer in -1, 0, 1:
    print([time.mktime((2024, month, 31, 2, 30, 0, 0, 1, summer)) for month in (1, 3, 7, 10)])
print(time.mktime((2024, 14, -3, 30, 90, 100, 0, 0, -1)), time.asctime(time.localtime(1711846800)))

# case: %Z is the local zone's
for text in "2024-07-01 CEST", "2024-07-01 CET", "2024-07-01 UTC", "2024-07-01 cet":
    parsed = time.strptime(text, "%Y-%m-%d %Z")
    print(parsed.tm_isdst, parsed.tm_zone, parsed.tm_gmtoff, datetime.strptime(text, "%Y-%m-%d %Z"))
print([time.strftime("%Z%z", (2024, 7, 1, 0, 0, 0, 0, 1, summer)) for summer in (-1, 0, 1)], time.strftime("%s", (2024, 7, 1, 12, 0, 0, 0, 1, -1)))

# case: without the variable the zone is the run's
del os.environ["TZ"]
time.tzset()
print(time.tzname, time.localtime(0).tm_zone)
