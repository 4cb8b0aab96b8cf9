import time

MOMENT = (2024, 2, 9, 4, 5, 6, 4, 40, 0)


def shown(*arguments):
    try:
        return repr(time.strftime(*arguments))
    except Exception as error:
        return f"{type(error).__name__} {error}"


# case: every directive with every flag
for sign in "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUvVwWxXyYzZ%EOfLNQiqJK0123":
    for flag in "", "-", "_", "0", "^", "#", "5", "05", "_5", "-5", "^5", "#5", "-_0^5", "E", "O", "10", "+", ":":
        print(f"%{flag}{sign}", shown(f"%{flag}{sign}", MOMENT))

# case: years of any size
for year in 1, 0, -1, -5, 99, 999, 10000, 123456, -12345:
    print(year, [shown(f"%{sign}", (year, 12, 31, 23, 59, 59, 6, 366, 1)) for sign in ("Y", "4Y", "04Y", "_4Y", "y", "C", "5C", "G", "g", "F", "12F", "D", "c", "s", "x")])

# case: weeks at the ends of years
for day in (2020, 12, 31, 3, 366), (2021, 1, 1, 4, 1), (2021, 1, 3, 6, 3), (2021, 1, 4, 0, 4), (2024, 12, 30, 0, 365), (2024, 1, 1, 0, 1), (2023, 1, 1, 6, 1):
    year, month, number, weekday, of_year = day
    print(day, shown("%U %W %V %G %g %u %w %j", (year, month, number, 0, 0, 0, weekday, of_year, 0)))

# case: hours of twelve
print([shown("%I %l %p %P %r", (2024, 1, 1, hour, 0, 0, 0, 1, 0)) for hour in (0, 1, 11, 12, 13, 23)])

# case: formats that are odd, or too long
for format in "%", "%%", "a%", "%E", "%5", "%^", "", "é%Y", "\0%Y", "%Y\0%m", "%-", "%99999999Y", "%1023Y", "%1024Y", "\ud800%Y", "%Ey%Od%EY%OH%Oy%EC%Ex%EX%Ec":
    text = shown(format, MOMENT)
    print(repr(format), len(text), text[:60])

# case: fields beyond their bounds
for place, values in enumerate(((2**31,), (0, 13, -1), (0, 32, -1), (24, -1), (60, -1), (61, 62, -1), (-1, -2, 7, 8), (0, 366, 367, -1), (-5, 5))):
    for value in values:
        fields = list(MOMENT)
        fields[place] = value
        print(place, value, shown("%c %j %u", tuple(fields)))

# case: arguments of other kinds
for arguments in (3,), (b"%Y",), (None,), ("%Y", 3), ("%Y", [1] * 9), ("%Y", (1,) * 8), ("%Y", (1,) * 10), ("%Y", (2024.0,) + MOMENT[1:]), ("%Y", ("2024",) + MOMENT[1:]), ("%Z %z", time.gmtime(0)):
    print(arguments, shown(*arguments))
