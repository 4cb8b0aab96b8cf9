import calendar
import datetime


def attempt(action, *args, **kwargs):
    try:
        print(repr(action(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


# case: days and months are members, and their names are the module's
print(calendar.MONDAY, repr(calendar.MONDAY), calendar.SUNDAY.name, list(calendar.Day), calendar.Month(2), calendar.DECEMBER + 1)
print(calendar.Day.__mro__, calendar.Day.FRIDAY is calendar.FRIDAY)
attempt(calendar.Day, 9)

# case: weekdays and lengths of months
for args in (2024, 2), (1900, 2), (0, 2), (-1, 2), (12345, 12), (2024, 13), (2024, 0):
    attempt(calendar.monthrange, *args)
for args in (2024, 5, 6), (0, 2, 3), (10000, 2, 29), (-5, 1, 1), (2024, 13, 6), (2024, 2, 30):
    attempt(calendar.weekday, *args)
print(calendar.isleap(1900), calendar.leapdays(1999, 2025), calendar.mdays, calendar.timegm((2024, 1, 2, 3, 4, 5)))
for args in (2024, 13, 1, 1, 1, 1), (2024, 1, 1), (0, 1, 1, 0, 0, 0):
    attempt(calendar.timegm, args)
print(repr(calendar.IllegalMonthError(13)), calendar.IllegalMonthError(13), calendar.IllegalWeekdayError(7), calendar.IllegalMonthError.__mro__)

# case: names
print(calendar.day_name[0], calendar.day_name[-2:], list(calendar.day_abbr), calendar.month_name[1:3], len(calendar.month_abbr), "May" in calendar.month_abbr)
attempt(lambda: calendar.month_name[13])

# case: the first day of the week
attempt(calendar.setfirstweekday, 9)
attempt(calendar.setfirstweekday, -1)
attempt(calendar.setfirstweekday, "x")
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.weekheader(3), calendar.monthcalendar(2024, 2)[0])
calendar.prmonth(2024, 2)
calendar.setfirstweekday(0)
print(calendar.Calendar(9).firstweekday, calendar.Calendar(6).getfirstweekday(), list(calendar.Calendar(3).iterweekdays()))

# case: iterators of a month
for first in 0, 6:
    c = calendar.Calendar(first)
    print(list(c.itermonthdays(2024, 2)), list(c.itermonthdays2(2024, 2))[:3], list(c.itermonthdays3(2024, 12))[-5:], list(c.itermonthdays4(2024, 1))[:3])
    print([str(day) for day in c.itermonthdates(2024, 6)][-3:], list(c.itermonthdays3(9999, 12))[-2:], list(c.itermonthdays3(1, 1))[0])
attempt(lambda: list(calendar.Calendar().itermonthdates(9999, 12)))
attempt(lambda: list(calendar.Calendar().itermonthdays(2024, 13)))

# case: rows of weeks and of months
c = calendar.Calendar()
print(c.monthdatescalendar(2024, 2)[0][:2], c.monthdays2calendar(2024, 2)[0], c.monthdayscalendar(2024, 9)[-1])
print(len(c.yeardatescalendar(2024)), len(c.yeardays2calendar(2024, 5)[2]), c.yeardayscalendar(2024, 2)[0][0], c.yeardatescalendar(2024)[3][2][-1][-1] == datetime.date(2025, 1, 5))

# case: text
print(calendar.month(theyear=2024, themonth=2, w=3), calendar.month(2024, 9, 4, 2), sep="\n")
print(calendar.calendar(2024), calendar.TextCalendar(2).formatyear(2023, w=3, l=2, c=3, m=5), calendar.calendar(7, m=7), sep="\n")
text = calendar.TextCalendar()
print([text.formatday(0, 1, 3), text.formatday(5, 1, 4), text.formatweekday(2, 9), text.formatweekday(2, 5), text.formatweekday(2, 1)])
print([text.formatmonthname(2024, 2, 20), text.formatmonthname(2024, 2, 20, False), text.formatweekheader(10), text.formatweek([(1, 0), (0, 1)], 4)])
text.prweek([(1, 0), (12, 4)], 4)
print(calendar.week([(1, 0), (0, 3)], 3), calendar.formatstring("abc", 9, 2), sep="|")
calendar.format(["a", "b"], colwidth=3)
calendar.prcal(2024, c=2)
attempt(calendar.month, 2024, 13)
attempt(calendar.month, 2024, 0)

# case: subclasses that show days in their own way
class Marked(calendar.TextCalendar):
    def formatday(self, day, weekday, width):
        return "**".center(width) if weekday >= 5 and day else super().formatday(day, weekday, width)

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        return f"[{super().formatmonthname(theyear, themonth, width - 2, withyear)}]"


Marked(6).prmonth(2024, 2)

# case: HTML
html = calendar.HTMLCalendar(6)
print(html.formatmonth(2024, 2), html.formatmonth(2024, 2, withyear=False)[:120], html.formatyear(2023, 5), sep="\n")
print(html.formatyearpage(2024)[:420], html.formatyearpage(2024, css=None, encoding="ascii")[-60:])


class Styled(calendar.HTMLCalendar):
    cssclasses = [name + " day" for name in calendar.HTMLCalendar.cssclasses]
    cssclass_noday, cssclass_month, cssclass_month_head = "none", "m", "head"


print(Styled().formatmonth(2023, 2))

# case: calendars of the locale that there is
print(calendar.LocaleTextCalendar(6).formatmonth(2024, 2), calendar.LocaleHTMLCalendar(locale="C").formatweekheader())
