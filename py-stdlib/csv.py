"""Comma-separated values."""

__all__ = [
    "Dialect", "DictReader", "DictWriter", "Error", "QUOTE_ALL", "QUOTE_MINIMAL", "QUOTE_NONE", "QUOTE_NONNUMERIC", "QUOTE_NOTNULL", "QUOTE_STRINGS", "excel", "excel_tab", "field_size_limit", "get_dialect", "list_dialects", "reader",
    "register_dialect", "unix_dialect", "unregister_dialect", "writer", "Sniffer",
]

from types import GenericAlias as _GenericAlias

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
_limit = 131072


class Error(Exception):
    pass


class Dialect:
    delimiter, quotechar, escapechar, doublequote = ",", '"', None, True
    skipinitialspace, lineterminator, quoting, strict = False, "\r\n", QUOTE_MINIMAL, False

    def __init__(self):
        try:
            _Options(self, {})
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    pass


class excel_tab(Dialect):
    delimiter = "\t"


class unix_dialect(Dialect):
    lineterminator, quoting = "\n", QUOTE_ALL


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_OPTIONS = ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "strict")


class _Options:
    """A dialect with the caller's changes, checked."""

    def __init__(self, dialect, changes):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        quoting_given = "quoting" in changes or dialect is not Dialect
        for name in _OPTIONS:
            setattr(self, name, changes.pop(name) if name in changes else getattr(dialect, name, getattr(Dialect, name)))
        if changes:
            raise TypeError(f"this function got an unexpected keyword argument '{next(iter(changes))}'")
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string{" or None" if name != "delimiter" else ""}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        self._check_quoting(quoting_given)
        self._check_terminator()
        self._check_characters()

    def _check_quoting(self, given):
        if type(self.quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if self.quoting not in range(6):
            raise TypeError('bad "quoting" value')
        if self.quotechar is None and not given:
            self.quoting = QUOTE_NONE
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")

    def _check_terminator(self):
        if self.lineterminator is None:
            raise TypeError("lineterminator must be set")
        if not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string')

    def _check_characters(self):
        """No two of them are the same, none ends a line, and a blank that is skipped is only a delimiter."""
        for name in ("delimiter", "escapechar", "quotechar"):
            value = getattr(self, name)
            if value is not None and (value in "\r\n" or value == " " and self.skipinitialspace and name != "delimiter"):
                raise ValueError(f"bad {name} value")
        for one, other in (("delimiter", "escapechar"), ("delimiter", "quotechar"), ("escapechar", "quotechar")):
            if getattr(self, one) is not None and getattr(self, one) == getattr(self, other):
                raise ValueError(f"bad {one} or {other} value")


def register_dialect(name, dialect=Dialect, **options):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    base = get_dialect(dialect) if isinstance(dialect, str) else dialect
    _dialects[name] = type("dialect", (base if isinstance(base, type) else type(base),), options)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None):
    global _limit
    old = _limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return old


class _Reader:
    def __init__(self, lines, options):
        self._lines, self.dialect, self.line_num = iter(lines), options, 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        line = self._line()
        quote, escape = d.quotechar if d.quoting != QUOTE_NONE else None, d.escapechar
        if escape is None and (quote is None or quote not in line) and not d.skipinitialspace and d.quoting == QUOTE_MINIMAL:
            # Nothing is quoted: the common case.
            body = line.rstrip("\r\n")
            if "\r" not in body and "\n" not in body:
                return body.split(d.delimiter) if body else []
        return self._fields(line)

    def _line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error(f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)")
        self.line_num += 1
        return line

    def _fields(self, line):
        d = self.dialect
        fields, field, quoted, at = [], [], False, 0
        started = inside = skipped = False
        while True:
            c = line[at:at + 1]
            at += 1
            if inside:
                if not c:
                    try:
                        line, at = self._line(), 0
                        continue
                    except StopIteration:
                        if d.strict:
                            raise Error("unexpected end of data") from None
                        break
                if c == d.escapechar and c:
                    field.append(line[at:at + 1] or "\n")
                    at += 1
                elif c == d.quotechar:
                    if d.doublequote and line[at:at + 1] == c:
                        field.append(c)
                        at += 1
                    else:
                        inside = False
                        after = line[at:at + 1]
                        if d.strict and after and after not in (d.delimiter, "\n", "\r"):
                            raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                else:
                    field.append(c)
            elif not c or c in "\r\n":
                rest = line[at:]
                if c and rest.strip("\r\n"):
                    raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
                break
            elif c == d.escapechar:
                field.append(line[at:at + 1] or "\n")
                at += 1
                started = True
            elif c == " " and d.skipinitialspace and not started:
                skipped = True
                continue
            elif c == d.delimiter:
                fields.append(self._field(field, quoted))
                field, quoted, started = [], False, False
                continue
            elif c == d.quotechar and d.quoting != QUOTE_NONE and not started:
                inside = quoted = started = True
            else:
                field.append(c)
                started = True
            if len(field) > _limit:
                raise Error(f"field larger than field limit ({_limit})")
        if fields or field or quoted or skipped:
            fields.append(self._field(field, quoted))
        return fields

    def _field(self, chars, quoted):
        text, quoting = "".join(chars), self.dialect.quoting
        if not quoted:
            if quoting == QUOTE_NONNUMERIC or (quoting == QUOTE_STRINGS and text):
                return float(text)
            if quoting in (QUOTE_NOTNULL, QUOTE_STRINGS) and not text:
                return None
        return text


def reader(csvfile, dialect=Dialect, **options):
    return _Reader(csvfile, _Options(dialect, options))


class _Writer:
    def __init__(self, file, dialect, changes):
        if not hasattr(file, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self._write, self.dialect = file.write, _Options(dialect, changes)

    def writerow(self, row):
        try:
            fields = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        d = self.dialect
        texts = [self._text(field) for field in fields]
        if len(texts) == 1 and texts[0] == "":
            if d.quoting == QUOTE_NONE or (d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and fields[0] is None):
                raise Error("single empty field record must be quoted")
            texts[0] = d.quotechar * 2
        return self._write(d.delimiter.join(texts) + d.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def _text(self, field):
        d = self.dialect
        text = "" if field is None else field if isinstance(field, str) else repr(field) if isinstance(field, float) else str(field)
        number = isinstance(field, (int, float))
        must = {
            QUOTE_ALL: True, QUOTE_NONNUMERIC: not number, QUOTE_STRINGS: isinstance(field, str), QUOTE_NOTNULL: field is not None,
        }.get(d.quoting, False)
        special = any(c in text for c in (d.delimiter, "\n", "\r", *d.lineterminator)) or (d.quotechar and d.quotechar in text) or (d.escapechar and d.escapechar in text)
        if d.quoting == QUOTE_NONE:
            return self._escaped(text, (d.delimiter, d.quotechar, "\n", "\r")) if special else text
        skipped = d.skipinitialspace and (text.startswith(" ") or not text and d.delimiter == " ")
        if not special and not must and not skipped:
            return text
        if d.escapechar:
            text = text.replace(d.escapechar, d.escapechar * 2)
        if d.doublequote:
            text = text.replace(d.quotechar, d.quotechar * 2)
        elif d.quotechar in text:
            text = self._escaped(text, (d.quotechar,))
        return d.quotechar + text + d.quotechar

    def _escaped(self, text, signs):
        escape = self.dialect.escapechar
        if not escape:
            raise Error("need to escape, but no escapechar set")
        return "".join(escape + c if c in signs or c == escape else c for c in text)


def writer(csvfile, dialect=Dialect, **options):
    return _Writer(csvfile, dialect, options)


class DictReader:
    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._names = list(fieldnames) if fieldnames is not None else None
        self.restkey, self.restval, self.reader, self.dialect, self.line_num = restkey, restval, reader(f, dialect, *args, **kwds), dialect, 0

    @property
    def fieldnames(self):
        if self._names is None:
            for row in self.reader:
                self._names = row
                break
            self.line_num = self.reader.line_num
        return self._names

    @fieldnames.setter
    def fieldnames(self, value):
        self._names = value

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        found = dict(zip(names, row))
        if len(names) < len(row):
            found[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            found[name] = self.restval
        return found


class DictWriter:
    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.fieldnames, self.restval, self.extrasaction = fieldnames, restval, extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writer.writerow(self.fieldnames)

    def _row(self, found):
        if self.extrasaction == "raise":
            wrong = found.keys() - set(self.fieldnames)
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(map(repr, wrong)))
        return [found.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    """Guesses a delimiter: the one that is in every line equally often."""

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.splitlines() if line]
        best = None
        for sign in delimiters or ",;\t|: ":
            counts = {line.count(sign) for line in lines}
            if len(counts) == 1 and 0 not in counts:
                best = sign
                break
        if best is None:
            raise Error("Could not determine delimiter")
        return type("dialect", (Dialect,), {"delimiter": best})

    def has_header(self, sample):
        rows = list(reader(sample.splitlines(), self.sniff(sample)))
        return bool(rows[1:]) and any(not _is_number(h) and all(_is_number(r[i]) for r in rows[1:]) for i, h in enumerate(rows[0]))


def _is_number(text):
    try:
        float(text)
        return True
    except ValueError:
        return False
