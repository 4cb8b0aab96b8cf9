for s in ('', 'a', 'A', '1', '²', '½', '٣', 'é', ' ', '\n', 'aB', 'Ab', 'a1', '_a', '1a', 'ǅ', '\u00a0', 'a b', '\x00', '一', 'class', 'Hello World', '\u200b', '௰'):
    print(repr(s), ''.join('FT'[f()] for f in (s.isalpha, s.isdigit, s.isdecimal, s.isnumeric, s.isalnum, s.isspace, s.isupper, s.islower, s.istitle, s.isidentifier, s.isprintable, s.isascii)))
