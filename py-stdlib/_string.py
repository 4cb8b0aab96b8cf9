"""The steps of str.format, as `string.Formatter` and its like take them."""


def formatter_parser(format_string, /):
    if not isinstance(format_string, str):
        raise TypeError(f"expected str, got {type(format_string).__name__}")
    return _pieces(format_string)


def _pieces(text):
    """(literal, field, spec, conversion) one after another; the last three are None after the last field."""
    at, literal = 0, ""
    while at < len(text):
        sign = text[at]
        if sign not in "{}":
            literal += sign
            at += 1
        elif text[at + 1:at + 2] == sign:
            yield literal + sign, None, None, None
            literal, at = "", at + 2
        elif sign == "}":
            raise ValueError("Single '}' encountered in format string")
        else:
            end = _field_end(text, at)
            field, conversion, spec = _split_field(text[at + 1:end])
            yield literal, field, spec, conversion
            literal, at = "", end + 1
    if literal:
        yield literal, None, None, None


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


def formatter_field_name_split(field_name, /):
    """The first name or number, and (whether it is an attribute, its name) for each of the others."""
    if not isinstance(field_name, str):
        raise TypeError(f"expected str, got {type(field_name).__name__}")
    end = 0
    while end < len(field_name) and field_name[end] not in ".[":
        end += 1
    first = field_name[:end]
    return (int(first) if first.isdecimal() else first), _names(field_name, end)


def _names(text, end):
    while end < len(text):
        if text[end] == ".":
            start = end + 1
            end = start
            while end < len(text) and text[end] not in ".[":
                end += 1
            yield True, text[start:end]
        else:
            close = text.find("]", end)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            item = text[end + 1:close]
            yield False, int(item) if item.isdecimal() else item
            end = close + 1
