import calendar
import contextlib
import io
import sys
import zlib

sys.argv[0] = "calendar.py"


def run(*arguments):
    raw, errors = io.BytesIO(), io.StringIO()
    out = io.TextIOWrapper(raw, encoding="utf-8", newline="", write_through=True)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            calendar.main(list(arguments))
        ending = "done"
    except (SystemExit, Exception) as error:
        ending = f"{type(error).__name__} {error}"
    printed = raw.getvalue()
    print(arguments, ending, len(printed), f"{zlib.crc32(printed):08x}", errors.getvalue())
    print(printed.decode("latin-1")[:400])


# case: months and years as text
run("2024", "2")
run("2024")
run("-f", "6", "-w", "3", "-l", "2", "2024", "2")
run("-s", "3", "-m", "2", "2024")
run("-e", "utf-16", "2024", "1")
run("-L", "C", "-e", "utf-8", "2024", "3")
run("0")

# case: years as HTML
run("-t", "html", "2024")
run("-t", "html", "-c", "z.css", "-e", "ascii", "-f", "6", "2024")

# case: help, and what is no use of it
run("-h")
run("x")
run("2024", "0")
run("-t", "html", "2024", "2")
run("--type", "foo")
run("-L", "C", "2024")

# case: formats of the names
print(calendar.month_name.format, calendar.day_abbr.format)
for call in "calendar.weekday(2024.0, 1, 1)", "calendar.timegm((2024, 1.5, 1, 0, 0, 0))", "calendar.weekday('a', 1, 1)":
    try:
        print(eval(call))
    except TypeError as error:
        print(error)
