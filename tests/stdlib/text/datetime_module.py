from datetime import *
d = date(2024, 2, 29); t = time(13, 5, 9, 120000); dt = datetime(2024, 2, 29, 13, 5, 9, 120000)
print(d, repr(d), t, repr(t), dt, repr(dt), d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), date.fromordinal(738945), d.strftime('%A %d %B %Y'), f'{dt:%Y/%m/%d %H-%M-%S.%f}', dt.isoformat(), dt.isoformat(' ', 'minutes'), dt.date(), dt.time(), d.ctime(), dt.timetuple()[:9])
td = timedelta(days=1, hours=2, seconds=3.5)
print(td, repr(td), td.total_seconds(), -td, td * 2, td / 2, td // timedelta(hours=1), abs(-td), td + td, td > timedelta(1), timedelta(weeks=1), timedelta(0), repr(timedelta()), timedelta(seconds=-1), divmod(timedelta(hours=5), timedelta(hours=2)), td * 1.5)
print(d + timedelta(1), d - date(2024, 1, 1), dt + td, dt - timedelta(days=60), dt - datetime(2023, 1, 1), d < date(2024, 3, 1), d == date(2024, 2, 29), max(d, date(2023, 1, 1)), d.replace(year=2020), dt.replace(hour=0), dt == dt.replace(), hash(d) == hash(date(2024, 2, 29)))
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc); z = timezone(timedelta(hours=5, minutes=30), 'IST')
print(u, u.isoformat(), u.astimezone(z), u.timestamp(), u.tzname(), z, repr(z), u.utcoffset(), u == u.astimezone(z), u.astimezone(z).strftime('%z %Z'), repr(u), timezone(timedelta(hours=-3)), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, z), UTC is timezone.utc)
for s in ('2024-02-29', '2024-02-29T13:05', '2024-02-29 13:05:09', '2024-02-29T13:05:09.123', '2024-02-29T13:05:09+02:00', '20240229T130509Z', '2024-W09-4', 'x', '2024-13-01', '2024-02-30', ''):
    try: print(s, repr(datetime.fromisoformat(s)))
    except ValueError as e: print(s, e)
print(datetime.strptime('05/03/24 07:08', '%d/%m/%y %H:%M'), datetime.strptime('2024-01-02T03:04:05.678+0100', '%Y-%m-%dT%H:%M:%S.%f%z'), date.fromisoformat('2024-01-05'), time.fromisoformat('04:05:06'), datetime.combine(d, t), date.fromisocalendar(2024, 9, 4), datetime.min, date.max, timedelta.max)
for f in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: time(25), lambda: dt - u, lambda: dt < u, lambda: date.max + timedelta(1), lambda: timezone(timedelta(2)), lambda: datetime(2024)):
    try: print(f())
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
