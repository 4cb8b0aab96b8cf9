"""How records become text."""

__name__ = "logging"  # That is where the classes say they are.

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


class _Fields(dict):
    """The attributes of a record, looked up only where a format names them."""

    def __init__(self, record, defaults):
        super().__init__(defaults or {})
        self._record = record

    def __getitem__(self, key):
        try:
            return getattr(self._record, key)
        except AttributeError:
            return super().__getitem__(key)


class PercentStyle:
    default_format, asctime_format, asctime_search = "%(message)s", "%(asctime)s", "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt, self._defaults = fmt or self.default_format, defaults

    def usesTime(self):
        return self.asctime_search in self._fmt

    def validate(self):
        import re
        if not re.search(r"%\(\w+\)[-#0+ ]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]", self._fmt, re.I):
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def _format(self, record):
        return self._fmt % _Fields(record, self._defaults)

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as error:
            raise ValueError(f"Formatting field not found in record: {error}")


class StrFormatStyle(PercentStyle):
    default_format, asctime_format, asctime_search = "{message}", "{asctime}", "{asctime"

    def _format(self, record):
        return self._fmt.format_map(_Fields(record, self._defaults))

    def validate(self):
        try:
            if not [self._check(*part[1:]) for part in _parts(self._fmt) if part[1]]:
                raise ValueError("no fields")
        except ValueError as error:
            raise ValueError(f"invalid format: {error}")

    @staticmethod
    def _check(name, spec, conversion):
        import re
        if not re.fullmatch(r"(\d+|\w+)(\.\w+|\[[^]]+\])*", name):
            raise ValueError(f"invalid field name/expression: {name!r}")
        if conversion and conversion not in "rsa":
            raise ValueError(f"invalid conversion: {conversion!r}")
        # A width, precision or alignment may be a field itself.
        if spec and not re.fullmatch(r"(.?[<=>^])?[+ -]?#?0?(\d+|\{\w+\})?[,_]?(\.(\d+|\{\w+\}))?[bcdefgnosx%]?", spec, re.I):
            raise ValueError(f"bad specifier: {spec!r}")
        return name


def _parts(fmt):
    from string import Formatter as Parser
    return Parser().parse(fmt)


class StringTemplateStyle(PercentStyle):
    default_format, asctime_format, asctime_search = "${message}", "${asctime}", "${asctime}"

    def usesTime(self):
        return "$asctime" in self._fmt or self.asctime_search in self._fmt

    def validate(self):
        from string import Template
        fields = False
        for match in Template.pattern.finditer(self._fmt):
            if match["named"] or match["braced"]:
                fields = True
            elif match[0] == "$":
                raise ValueError("invalid format: bare '$' not allowed")
        if not fields:
            raise ValueError("invalid format: no fields")

    def _format(self, record):
        from string import Template
        return Template(self._fmt).substitute(_Fields(record, self._defaults))


_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT), "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
}


def _checked_style(style):
    if style not in _STYLES:
        raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
    return _STYLES[style]


def _localtime(seconds):
    import time
    return time.localtime(seconds)


class Formatter:
    """Text of a record: its format, then its exception and its stack."""

    converter = staticmethod(_localtime)
    default_time_format, default_msec_format = "%Y-%m-%d %H:%M:%S", "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        self._style = _checked_style(style)[0](fmt, defaults=defaults)
        if validate and fmt:
            self._style.validate()
        self._fmt, self.datefmt = self._style._fmt, datefmt

    def formatTime(self, record, datefmt=None):
        import time
        convert = self.converter
        # The functions of time are written in Python here: as an attribute of a class they would be methods.
        function = getattr(convert, "__func__", convert)
        moment = (function if function.__module__ == "time" else convert)(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        text = time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        import traceback
        return "".join(traceback.format_exception(*ei)).removesuffix("\n")

    def usesTime(self):
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def formatStack(self, stack_info):
        return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = _on_new_line(text) + record.exc_text
        if record.stack_info:
            text = _on_new_line(text) + self.formatStack(record.stack_info)
        return text


def _on_new_line(text):
    return text if text.endswith("\n") else text + "\n"


_defaultFormatter = Formatter()


class BufferingFormatter:
    """Text of several records."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def formatHeader(self, records):
        return ""

    def formatFooter(self, records):
        return ""

    def format(self, records):
        if not records:
            return ""
        return self.formatHeader(records) + "".join([self.linefmt.format(record) for record in records]) + self.formatFooter(records)
