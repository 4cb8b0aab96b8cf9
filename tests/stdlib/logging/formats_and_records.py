import logging
import sys
import time


def attempt(action, *args, **kwargs):
    try:
        print(action(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


# case: formats of every style are checked when they are made
braces = "{a b} {a.b} {a[0]} {a!x} {a!s} {a:>10} {a:%Y} {a:{b}} {} {0} {a:>{w}} {{a}} {a a} {a:zz} {a:+.3f} {asctime:10} {a-b} {a:<010,d}"
percents = "%(a)s|%(a)-5.3d|%(a)|%s|%(a b)s|%(a)%|100%|%(a)y||%(a)*d|%(a)05.1f|x%(a)c|%(a)G"
dollars = "$a|${a}|$$a|$|$a $|${a|a$$|$1|"
for style, formats in ("{", braces.split()), ("%", percents.split("|")), ("$", dollars.split("|")):
    for text in formats:
        print(repr(text), end=" ")
        attempt(lambda: logging.Formatter(text, style=style)._fmt)
attempt(logging.Formatter, "x", style="?")
print(logging.Formatter("x", validate=False)._fmt, logging.Formatter().datefmt, logging.Formatter.default_time_format, logging.Formatter.default_msec_format)

# case: records from dicts
record = logging.makeLogRecord({"msg": "hi %s", "args": ("x",), "created": 1.5, "msecs": 500.0, "name": "nn", "levelno": 20, "levelname": "INFO"})
print(record, record.getMessage(), record.created, record.msecs, logging.makeLogRecord({"x": 5}).x)
made = logging.LogRecord("n", 20, "/a/b.py", 3, "m %(a)s", ({"a": 1},), None, "function")
print(made.getMessage(), made.module, made.filename, made.funcName, made.levelname, made.threadName, made.processName, made.taskName)
attempt(logging.LogRecord("n", 20, "p", 3, "%d", ("x",), None).getMessage)

# case: what a format may name
for style, text in ("%", "%(name)-5s|%(x)s"), ("{", "{name:>5}|{x}"), ("$", "$name|${x}"):
    print(logging.Formatter(text, style=style, defaults={"x": "default", "name": "not used"}).format(record))
    attempt(logging.Formatter(text, style=style).format, record)
for style in logging.PercentStyle, logging.StrFormatStyle, logging.StringTemplateStyle:
    print(style.default_format, style(style.asctime_format).usesTime(), style("").usesTime(), style("")._fmt)

# case: times
formatter = logging.Formatter("%(asctime)s", "%H:%M")
print(logging.Formatter("%(asctime)s %(message)s").format(record), formatter.format(record), formatter.formatTime(record), formatter.formatTime(record, "%Y"))


class Utc(logging.Formatter):
    converter = time.gmtime


class Days(logging.Formatter):
    default_time_format, default_msec_format = "day %d", None


print(Utc("%(asctime)s").format(record), Days().formatTime(record))
formatter.converter = lambda seconds: time.gmtime(86400 + seconds)
print(formatter.formatTime(record, "%d"))

# case: several records as one text
class Listed(logging.BufferingFormatter):
    def formatHeader(self, records):
        return f"{len(records)}: "


print(Listed().format([record, record]), repr(Listed().format([])))

# case: levels
print(logging.getLevelName(20), logging.getLevelName("INFO"), logging.getLevelName(15), logging.getLevelName("x"), logging.getLevelName(0))
logging.addLevelName(25, "NOTICE")
print(logging.getLevelName(25), logging.getLevelName("NOTICE"), logging.getLevelNamesMapping())
for level in "nope", 1.5, None:
    attempt(logging.Handler, level)

# case: a factory of records
class Numbered(logging.LogRecord):
    def getMessage(self):
        return f"#{self.lineno > 0} {super().getMessage()}"


logging.setLogRecordFactory(Numbered)
log = logging.getLogger("factory")
log.addHandler(logging.StreamHandler(sys.stdout))
log.warning("made")
print(logging.getLogRecordFactory() is Numbered, type(logging.makeLogRecord({})).__name__)
logging.setLogRecordFactory(logging.LogRecord)
