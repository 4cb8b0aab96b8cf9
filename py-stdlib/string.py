"""Constants of characters, templates, and the formatting language as a class."""

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
    "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


class Template:
    """Text with $name and ${name}; $$ is a dollar sign."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """(text, name or None): a name to put in, or text as it stands; (text, False) is a sign that means nothing."""
        text, sign = self.template, self.delimiter
        at = 0
        while (found := text.find(sign, at)) >= 0:
            if found > at:
                yield text[at:found], None
            start = found + len(sign)
            braced = text[start:start + 1] == "{"
            end = name_start = start + braced
            while end < len(text) and _is_name_char(text[end], end == name_start):
                end += 1
            name = text[name_start:end]
            if text.startswith(sign, start):
                yield sign, None
                at = start + len(sign)
            elif name and (not braced or text[end:end + 1] == "}"):
                at = end + braced
                yield text[found:at], name
            else:
                yield sign, False
                at = start
        if at < len(text):
            yield text[at:], None

    def substitute(self, mapping={}, /, **kws):
        return "".join(self._filled(mapping, kws, True))

    def safe_substitute(self, mapping={}, /, **kws):
        return "".join(self._filled(mapping, kws, False))

    def _filled(self, mapping, kws, strict):
        done = 0
        for text, name in self._pieces():
            if name is None:
                yield text
            elif name is False:
                if strict:
                    self._invalid(done)
                yield text
            elif name in kws:
                yield str(kws[name])
            elif strict or name in mapping:
                yield str(mapping[name])
            else:
                yield text
            done += len(text)

    def _invalid(self, at):
        # Lines and columns count from 1, and `at` is where the sign stands.
        before = self.template[:at + 1].splitlines(keepends=True)
        column = at + 1 - len("".join(before[:-1]))
        raise ValueError(f"Invalid placeholder in string: line {len(before)}, col {column}")

    def is_valid(self):
        return all(name is not False for _, name in self._pieces())

    def get_identifiers(self):
        return list(dict.fromkeys(name for _, name in self._pieces() if name))


def _is_name_char(c, first):
    return c.isascii() and (c == "_" or (c.isalpha() if first else c.isalnum()))


class Formatter:
    """str.format with its steps open to change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, text, args, kwargs, used, depth, auto):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        out = []
        for literal, field, spec, conversion in self.parse(text):
            if literal:
                out.append(literal)
            if field is None:
                continue
            if field == "" or field[0] in ".[":
                if auto is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field = str(auto) + field
                auto += 1
            elif field[0].isdigit():
                if auto:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto = False
            value, key = self.get_field(field, args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used, depth - 1, auto)
            out.append(self.format_field(value, spec))
        return "".join(out), auto

    def parse(self, format_string):
        """(literal, field, spec, conversion) one after another; the last three are None after the last field."""
        at, literal = 0, ""
        while at < len(format_string):
            sign = format_string[at]
            if sign not in "{}":
                literal += sign
                at += 1
            elif format_string[at + 1:at + 2] == sign:
                literal += sign
                at += 2
            elif sign == "}":
                raise ValueError("Single '}' encountered in format string")
            else:
                end = _field_end(format_string, at)
                field, conversion, spec = _split_field(format_string[at + 1:end])
                yield literal, field, spec, conversion
                literal, at = "", end + 1
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            obj = getattr(obj, name) if is_attribute else obj[name]
        return obj, first

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in ("s", "r", "a"):
            return {"s": str, "r": repr, "a": ascii}[conversion](value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")


def _field_end(text, at):
    depth = 0
    for i in range(at, len(text)):
        if text[i] == "{":
            depth += 1
        elif text[i] == "}":
            depth -= 1
            if depth == 0:
                return i
    raise ValueError("expected '}' before end of string" if at + 1 < len(text) else "Single '{' encountered in format string")


def _split_field(text):
    name_end, in_brackets = len(text), False
    for i, c in enumerate(text):
        if c == "[":
            in_brackets = True
        elif c == "]":
            in_brackets = False
        elif c in "!:" and not in_brackets:
            name_end = i
            break
    rest, conversion = text[name_end:], None
    if rest.startswith("!"):
        conversion, rest = rest[1:2], rest[2:]
    return text[:name_end], conversion, rest[1:]


def _split_name(text):
    end = 0
    while end < len(text) and text[end] not in ".[":
        end += 1
    first, rest = text[:end], []
    while end < len(text):
        if text[end] == ".":
            start = end + 1
            end = start
            while end < len(text) and text[end] not in ".[":
                end += 1
            rest.append((True, text[start:end]))
        else:
            close = text.find("]", end)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            item = text[end + 1:close]
            rest.append((False, int(item) if item.isdigit() else item))
            end = close + 1
    return (int(first) if first.isdigit() else first), rest
