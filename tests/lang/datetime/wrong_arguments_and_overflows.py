from datetime import date, datetime, time, timedelta, timezone, tzinfo


def shown(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as error:
            print(text, "->", type(error).__name__, error)


# case: parts that a call leaves out, and parts of other types
shown("date()", "date(2024)", "date(2024, 1)", "datetime()", "datetime(2024, month=3)", "date(None, 1, 1)", "datetime(2024, 1, None)", "date(2024, 1.5, 1)", "time('a')")
shown("date(2024, 1, day=3)", "date(year=2024, month=1, day=3)", "date(2024, 1, 3).replace(month=13)", "date(2024, 1, 3).replace(day=4)")

# case: parts that a C int does not hold
shown("date(10000, 1, 1)", "date(2**31, 1, 1)", "date(-2**31 - 1, 1, 1)", "date(10**20, 1, 1)", "time(10**10)", "date.fromordinal(10**7)")
shown("date.fromordinal(0)", "date.fromordinal(2**31)", "date.fromordinal(-10**20)", "date.fromordinal('a')", "datetime.fromordinal(0)")

# case: timestamps
shown("datetime.fromtimestamp('a')", "datetime.fromtimestamp(None)", "datetime.fromtimestamp(1e20, timezone.utc)", "datetime.fromtimestamp(10**30, timezone.utc)")
shown("datetime.fromtimestamp(float('nan'), timezone.utc)", "datetime.fromtimestamp(float('inf'), timezone.utc)", "datetime.fromtimestamp(-1.5, timezone.utc)", "datetime.fromtimestamp(10**12, timezone.utc)")

# case: combine takes a date and a time
shown("datetime.combine(5, 6)", "datetime.combine(date(2024, 1, 1), 6)", "datetime.combine(None, time())", "datetime.combine(datetime(2024, 1, 1, 5), time(3, 4), timezone.utc)")

# case: zones
shown("timezone(5)", "timezone(None)", "timezone(timedelta(0), 5)", "timezone(timedelta(1))", "tzinfo().utcoffset(None)", "tzinfo().dst(None)", "tzinfo().tzname(None)")

# case: lengths of time that are too long
shown("timedelta(days=10**9)", "timedelta(days=2**31 - 1)", "timedelta(days=2**31)", "timedelta(days=10**100)", "timedelta(days=1e10)", "timedelta(1) * 10**30", "timedelta.max * 2")
shown("timedelta(days=float('nan'))", "timedelta(hours=float('inf'))", "timedelta.max + timedelta(1)", "date.max + timedelta(1)")

# case: texts and formats of other types
shown("datetime.strptime(5, '%f')", "datetime.strptime('5', None)", "date(2024, 1, 1).strftime(5)", "time(1).strftime(None)")

# case: fold stands before the zone of a datetime and behind that of a time
shown("datetime(2024, 1, 1, fold=1, tzinfo=timezone.utc)", "time(1, fold=1, tzinfo=timezone.utc)", "date.fromisocalendar(2024, 1, 8)")
