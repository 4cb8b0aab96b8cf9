import copy
import time


def shown(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as error:
            print(text, "->", type(error).__name__, error)


nine = (1, 2, 3, 4, 5, 6, 7, 8, 9)

# case: nine numbers, and two more by name
shown("time.struct_time(nine)", "time.struct_time(nine).tm_zone", "time.struct_time(nine + (10, 11)).tm_zone", "time.struct_time(nine + (10, 11)).tm_gmtoff", "len(time.struct_time(nine + (10,)))")
shown("time.struct_time(nine, {'tm_zone': 'X', 'tm_gmtoff': 5}).tm_gmtoff", "time.struct_time(nine, {'other': 5})", "time.struct_time(nine, 3)", "time.struct_time(nine + (10,), {'tm_zone': 'X'})")
shown("time.struct_time(nine[:8])", "time.struct_time(range(12))", "time.struct_time(3)", "time.struct_time()", "time.struct_time('abcdefghi')", "time.struct_time(iter(nine))[8]")
shown("time.gmtime(0).tm_zone", "time.gmtime(0).tm_gmtoff", "time.localtime(0).tm_zone", "time.gmtime(0) == (1970, 1, 1, 0, 0, 0, 3, 1, 0)", "time.gmtime(0) < time.gmtime(1)", "time.gmtime(0)[:3]", "time.gmtime(0) + (1,)")
shown("time.struct_time.n_fields", "time.struct_time.n_sequence_fields", "time.struct_time.n_unnamed_fields", "time.struct_time.__match_args__", "time.gmtime(0).__reduce__()", "copy.copy(time.gmtime(0)).tm_zone")
shown("copy.replace(time.gmtime(0), tm_year=2000)", "copy.replace(time.gmtime(0), tm_zone='X').tm_zone", "copy.replace(time.gmtime(0), x=1)", "time.gmtime(0).__replace__(3)")
shown("setattr(time.gmtime(0), 'tm_year', 3)", "setattr(time.gmtime(0), 'x', 3)", "type('S', (time.struct_time,), {})", "hash(time.gmtime(5)) == hash(tuple(time.gmtime(5)))")

# case: moments that no calendar has
for function in "gmtime", "localtime", "ctime":
    for moment in "1e20", "-1e20", "1e18", "2**63", "-2**63", "10**30", "float('nan')", "float('inf')", "1.9", "-1.5", "'a'", "True", "0.9999999999", "-0.5", "[]", "1j", "67768036191676800", "-67768040609740801":
        shown(f"time.{function}({moment})")

# case: mktime takes what is beyond the bounds of a field
shown("time.mktime((2020, 13, 1, 0, 0, 0, 0, 1, 0))", "time.mktime((2020, 0, 0, -1, -1, -1, 9, 999, -1))", "time.mktime((2020, 1, 1, 0, 0, 0, 0, 1, 5))", "time.mktime((1, 2, 3))", "time.mktime([2020] * 9)", "time.mktime((10**10, 1, 1, 0, 0, 0, 0, 1, 0))")
shown("time.asctime((2020, 13, 1, 0, 0, 0, 0, 1, 0))", "time.asctime((2020, 1, 1, 0, 0, 0, 7, 1, 0))", "time.asctime((2020.0, 1, 1, 0, 0, 0, 0, 1, 0))", "time.asctime(3)")

# case: lengths of sleep that are none
shown("time.sleep('a')", "time.sleep(-1)", "time.sleep(-1e-10)", "time.sleep(float('nan'))", "time.sleep(10**30)", "time.sleep(None)", "time.sleep([])")

# case: clocks by number
shown("time.CLOCK_REALTIME, time.CLOCK_MONOTONIC, time.CLOCK_PROCESS_CPUTIME_ID, time.CLOCK_THREAD_CPUTIME_ID, time.CLOCK_MONOTONIC_RAW, time.CLOCK_BOOTTIME, time.CLOCK_TAI")
shown("time.clock_gettime('x')", "time.clock_gettime(99)", "time.clock_gettime(-1)", "time.clock_gettime(1.5)", "time.clock_gettime(2**40)", "time.clock_gettime_ns(99)", "time.clock_getres(99)", "time.clock_getres('x')")
shown("time.get_clock_info('x')", "time.get_clock_info(3)", "time._STRUCT_TM_ITEMS", "time.timezone, time.altzone, time.daylight, time.tzname", "time.nothing")

# case: reading times back
for text, format in (
    ("2024 0 1", "%Y %W %w"), ("2024 0 1", "%Y %U %w"), ("2024 02 60", "%Y %m %j"), ("366 2024", "%j %Y"), ("366 2023", "%j %Y"), ("utc 2024", "%Z %Y"), ("GMT", "%Z"), ("EST", "%Z"), ("+05:30", "%z"), ("-053015", "%z"),
    ("+05:3015", "%z"), ("Z", "%z"), ("x", "%Q"), ("x", "%"), ("", "%Y"), ("2024x", "%Y"), ("0000", "%Y"), ("12 PM", "%I %p"), ("13 am", "%I %p"),
):
    shown(f"time.strptime({text!r}, {format!r})", f"time.strptime({text!r}, {format!r}).tm_zone", f"time.strptime({text!r}, {format!r}).tm_gmtoff")
shown("time.strptime(3)", "time.strptime('a', 3)", "time.strptime(b'a', 'a')", "time.strptime('Fri Feb  9 04:05:06 2024')")
