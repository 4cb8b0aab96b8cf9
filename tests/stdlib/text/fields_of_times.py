import calendar
import time


def attempt(act):
    try:
        return act()
    except (ValueError, TypeError, OverflowError, OSError) as error:
        return f'{type(error).__name__}: {error}'


# case: fields at their bounds and beyond
usual = (2000, 1, 2, 3, 4, 5, 6, 7, 0)
for i, values in enumerate(((-2, 0, 10000), (-1, 0, 12, 13), (-1, 0, 31, 32), (-1, 23, 24), (-1, 59, 60), (-1, 61, 62), (-2, -1, 7, 13), (-1, 0, 366, 367), (-5, 5))):
    for n in (*values, 2 ** 31, -2 ** 40, 2 ** 64):
        t = usual[:i] + (n,) + usual[i + 1:]
        print(i, n, attempt(lambda: time.asctime(t)), '|', attempt(lambda: time.strftime('%Y-%m-%d %H:%M:%S %w %j %a %b', t)))

# case: what is no time
for t in ((1, 2), [2000, 1, 1, 1, 1, 1, 1, 1, 1], 'abc', (2000, 1, 1, 1, 1, 1, 1.5, 1, 1), (1,) * 10):
    print(attempt(lambda: time.asctime(t)), '|', attempt(lambda: time.strftime('%Y', t)), '|', attempt(lambda: time.mktime(t)))

# case: seconds since 1970
for seconds in (0, -1, -1.5, 2 ** 31, 2 ** 32 + 5, 2 ** 40, 2 ** 56, -2 ** 61, 2 ** 63, -2 ** 64, 1e18, 1e20, float('inf'), float('nan'), '0', None and 0):
    if seconds is not None:
        print(attempt(lambda: tuple(time.gmtime(seconds))), attempt(lambda: calendar.timegm(time.gmtime(seconds))))
