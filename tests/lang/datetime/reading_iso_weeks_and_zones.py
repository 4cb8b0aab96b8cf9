from datetime import datetime


def read(text, format):
    try:
        print(format, text, "->", repr(datetime.strptime(text, format)))
    except ValueError as error:
        print(format, text, "->", error)


# case: the ISO year, the ISO week and a weekday stand together
for format, text in (
    ("%G %V %u", "2024 10 3"), ("%G %V %A", "2024 10 Monday"), ("%G %V %w", "2024 10 0"), ("%G %V", "2024 10"), ("%G", "2024"), ("%G %u", "2024 3"),
    ("%V", "10"), ("%V %u", "10 3"), ("%Y %V", "2024 10"), ("%Y %V %u", "2024 10 3"), ("%G %j", "2024 100"),
):
    read(text, format)

# case: the 53rd week is in some years only
read("2020 53 3", "%G %V %u")
read("2024 53 3", "%G %V %u")

# case: zones with seconds and their fractions
for text in ("Z", "+0530", "+05:30", "-05:30:10", "+05:30:10.5", "+053010.5", "-00:00:00.1", "-05:30:10.000001", "+05:30:10.123456", "+05:30:10.1234567"):
    read(text, "%z")

# case: zones that are none
for text in ("+05", "05:30", "+05:3010", "+05:30:10.", "+05:30:1"):
    read(text, "%z")
