"""The command that `calendar` is: a month or a year as text or HTML."""

import calendar
import sys


def main(args=None):
    from argparse import ArgumentParser
    parser = ArgumentParser()
    text, html = parser.add_argument_group("text only arguments"), parser.add_argument_group("html only arguments")
    text.add_argument("-w", "--width", type=int, default=2, help="width of date column (default 2)")
    text.add_argument("-l", "--lines", type=int, default=1, help="number of lines for each week (default 1)")
    text.add_argument("-s", "--spacing", type=int, default=6, help="spacing between months (default 6)")
    text.add_argument("-m", "--months", type=int, default=3, help="months per row (default 3)")
    html.add_argument("-c", "--css", default="calendar.css", help="CSS to use for page")
    parser.add_argument("-L", "--locale", default=None, help="locale to use for month and weekday names")
    parser.add_argument("-e", "--encoding", default=None, help="encoding to use for output")
    parser.add_argument("-t", "--type", default="text", choices=("text", "html"), help="output type (text or html)")
    parser.add_argument("-f", "--first-weekday", type=int, default=0, help="weekday (0 is Monday, 6 is Sunday) to start each week (default 0)")
    parser.add_argument("year", nargs="?", type=int, help="year number")
    parser.add_argument("month", nargs="?", type=int, help="month number (1-12, text only)")
    options = parser.parse_args(args)
    if options.locale and not options.encoding:
        parser.error("if --locale is specified --encoding is required")
    if options.type == "html" and options.month is not None:
        parser.error("incorrect number of arguments")
    shown = _page(options) if options.type == "html" else _text(options)
    if isinstance(shown, str):
        sys.stdout.write(shown)
    else:
        sys.stdout.buffer.write(shown)


def _made(options, plain, localized):
    cal = localized(locale=options.locale) if options.locale else plain()
    cal.setfirstweekday(options.first_weekday)
    return cal


def _year(options):
    if options.year is not None:
        return options.year
    from datetime import date
    return date.today().year


def _page(options):
    cal = _made(options, calendar.HTMLCalendar, calendar.LocaleHTMLCalendar)
    return cal.formatyearpage(_year(options), css=options.css, encoding=options.encoding or sys.getdefaultencoding())


def _text(options):
    cal = _made(options, calendar.TextCalendar, calendar.LocaleTextCalendar)
    sizes = {"w": options.width, "l": options.lines}
    if options.month is None:
        text = cal.formatyear(_year(options), c=options.spacing, m=options.months, **sizes)
    else:
        text = cal.formatmonth(_year(options), options.month, **sizes)
    return text.encode(options.encoding) if options.encoding else text
