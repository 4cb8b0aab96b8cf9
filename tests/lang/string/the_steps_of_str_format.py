import _string


def told(call, *args):
    try:
        return ascii(call(*args))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


def split(name):
    first, rest = _string.formatter_field_name_split(name)
    return first, list(rest)


# case: pieces of a template
for text in ("a{b!r:c{d}}e{{", "", "{}", "{0.x[y]}", "}}", "{", "}", "{0!x}"):
    print(text, told(lambda: list(_string.formatter_parser(text))))

# case: names of a field
for name in ("a.b[c][0].d", "0", "", "[x]", "12[y", "٣.x"):
    print(name, told(split, name))

# case: only text
print(told(_string.formatter_parser, 1), told(_string.formatter_field_name_split, None))
