import unicodedata


def told(call, *args):
    try:
        return ascii(call(*args))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


# case: characters of every kind know their names
for c in "a€☃ß\u0301한一\uf900\U0001f600\U000e0100\U00018b00\U0001b170":
    print(ascii(c), unicodedata.name(c))

# case: a sample over all of Unicode leads back to its characters
sample = [c for c in range(0, 0x110000, 1999) if unicodedata.name(chr(c), None)]
print(len(sample), all(unicodedata.lookup(unicodedata.name(chr(c))) == chr(c) for c in sample[::7]))

# case: what has no name
print(told(unicodedata.name, "\0"), told(unicodedata.name, "\ud800"), told(unicodedata.name, "\ue000"), unicodedata.name("\x07", "none"))

# case: aliases and abbreviations lead to characters, but are not their names
for name in ("NULL", "LF", "LINE FEED", "BEL", "ALERT", "NBSP", "ZWNBSP", "LATIN SMALL LETTER GHA", "VS17"):
    print(name, told(unicodedata.lookup, name))
print(unicodedata.name("\u01a3"), unicodedata.name("\xa0"))

# case: BELL is the picture and not the control
print(told(unicodedata.lookup, "BELL"), unicodedata.name("\U0001f514"))

# case: named sequences are looked up, and are no characters of literals
print(told(unicodedata.lookup, "KEYCAP DIGIT ONE"), told(unicodedata.lookup, "latin small letter e with vertical line below and acute"))
print(told(eval, r'"\N{KEYCAP DIGIT ONE}"'))

# case: case does not matter, except in names that are computed
for name in ("snowman", "Digit One", "cjk unified ideograph-4e00", "CJK UNIFIED IDEOGRAPH-4E00", "hangul syllable ga", "HANGUL SYLLABLE GA",
             "khitan small script character-18b00", "CJK UNIFIED IDEOGRAPH-04E00", "CJK UNIFIED IDEOGRAPH-3FFF0"):
    print(name, told(unicodedata.lookup, name))

# case: names that nothing has
for name in ("", "x", " DIGIT ONE", "DIGIT  ONE", "DIGIT_ONE", "é", "a\0b", "a" * 256, "a" * 257, "\ud800", "HANGUL SYLLABLE X"):
    print(told(unicodedata.lookup, name))

# case: names may be bytes, nothing else
print(told(unicodedata.lookup, b"DIGIT ONE"), told(unicodedata.lookup, 1), told(unicodedata.lookup, None))

# case: names in literals, patterns and f-strings
import re
print("\N{LATIN SMALL LETTER SHARP S}\N{snowman}\N{LF}\N{HANGUL SYLLABLE GA}\N{CJK UNIFIED IDEOGRAPH-4E00}" == "ß☃\n가一")
print(f"{1:\N{DIGIT ONE}>3}\N{EURO SIGN}{2}", re.findall(r"[\N{EM DASH}\N{EN DASH}]", "a\u2013b\u2014"))

# case: bad names in literals
for source in (r'"\N{}"', r'"\N{x}"', r'"\N"', r'"\N{"', r'"\N{a"', r'"ab\N{é}"', r'f"\N{x}"'):
    print(source, told(eval, source))
