import datetime
import time
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, line, *rest: print("warned:", str(message)[:46])


def show(*pairs, read=time.strptime):
    for text, format in pairs:
        try:
            print(repr(text), repr(format), tuple(read(text, format)) if read is time.strptime else read(text, format))
        except ValueError as error:
            print(repr(text), repr(format), error)


# case: a day without a year is warned of, once for every format that is not known any more
show(("28 Feb", "%d %b"), ("1 Mar", "%d %b"), ("28 Feb", "%d  %b"), ("zz", "%d"), ("3 Y", "%d %%Y"), ("3 10:00:00", "%d %X"), ("3", "%d"))
for digit in range(7):
    show((f"28{digit}", f"%d{digit}"))
show(("28 Feb", "%d %b"), ("28 Feb", "%d %b"))
show(("7 May", "%d %B"), read=datetime.datetime.strptime)

# case: with a year of any kind it is not
show(("3 00", "%d %y"), ("3 2024", "%d %Y"), ("3 2024 10 3", "%d %G %V %u"), ("02/01/24", "%x"), ("Mon Jan  1 00:00:00 2024", "%c"), ("%d", "%%d"))

# case: a leap day without a year is one of 1900 all the same
show(("29 Feb", "%d %b"), ("30 Feb", "%d %b"), ("29 2 2023", "%d %m %Y"), ("29 2 1900", "%d %m %Y"))
show(("29 Feb", "%d %b"), read=datetime.datetime.strptime)

# case: as an error, it is one
warnings.simplefilter("error")
try:
    time.strptime("9 Mar", "%d %b ")
except DeprecationWarning as error:
    print("raised:", str(error)[-49:])
warnings.simplefilter("ignore")

# case: directives that are only written are not read
show(("01/02/24", "%D"), ("2024-01-02", "%F"), ("10:11:12", "%T"), ("10:11", "%R"), ("Jan", "%h"), ("28", "%e"), ("3 x", "%d %Q"), ("a", "%"), ("5%", "%d%"))
print(hasattr(datetime.date, "strptime"))

# case: as many digits as fit, and a blank before a day
show(("2024 3", "%Y%d"), ("2024 3", "%Y%m"), (" 3 2024", "%d %Y"), ("1 5", "%H%M"), ("123", "%H%M"), ("1234", "%m%d%H"), ("0 2024", "%d %Y"), ("13", "%I"))

# case: blanks, letters of either case, and what is special in patterns
show(("ab", "a b"), ("a\t\nb", "a b"), ("a", "a "), ("", " "), ("A", "a"), ("x+y", "x+y"), ("[a]", "[a]"), ("%", "%%"), ("x", ""), ("", ""))

# case: days of the year and of weeks
show(("366", "%j"), ("366 2023", "%j %Y"), ("24 53 6", "%y %U %w"), ("24 1 1", "%y %W %w"), ("2024 1 1", "%Y %V %u"), ("2024 200", "%G %j"))

# case: hours of halves of days, zones, fractions, years
show(("12 PM", "%I %p"), ("12 am", "%I %p"), ("1 PM", "%H %p"), ("GMT", "%Z"), ("utc", "%Z"), ("EST", "%Z"), ("0000", "%Y"), ("69", "%y"), ("68", "%y"))
show(("12.5", "%S.%f"), ("12.1234567", "%S.%f"), ("Z", "%z"), ("z", "%z"), ("-05:30:10", "%z"), ("+053010.123456", "%z"), ("+05:3010", "%z"), ("+0530:10", "%z"),
     ("+0560", "%z"), ("+24:00", "%z"), ("+05:30:99", "%z"), ("-0000", "%z"), read=datetime.datetime.strptime)

# case: messages show the format as it was given
show(("3", "%X"), ("3", "%c"), ("3", "%x"))
