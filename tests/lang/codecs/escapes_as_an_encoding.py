def told(call, *args):
    try:
        return ascii(call(*args))
    except UnicodeError as error:
        return f"{type(error).__name__}: {ascii(str(error))} {error.__notes__}"


TEXT = "a\n\t\ré€\U0001f600\ud800\\'\"\0\x7f\x80"

# case: text as it stands in a literal
print(TEXT.encode("unicode_escape"), "".encode("unicode-escape"))

# case: raw, with escapes for what is beyond latin-1
print(TEXT.encode("raw_unicode_escape"))

# case: there and back
for encoding in ("unicode_escape", "raw_unicode_escape"):
    print(TEXT.replace("\\", "").encode(encoding).decode(encoding) == TEXT.replace("\\", ""))

# case: every escape
print(ascii(rb"\a\b\f\n\r\t\v\\\'\"\x41\101\u0041\U00000041\N{DIGIT ONE}\377\0".decode("unicode_escape")), b"a\\\nb".decode("unicode_escape"))

# case: bytes are latin-1
print(b"\xe9\\xe9".decode("unicode_escape"), b"\xe9\\u00e9".decode("raw_unicode_escape"))

# case: surrogates stay apart
print(ascii(rb"\ud83d\ude00".decode("unicode_escape")))

# case: an escaped backslash begins no raw escape
print(ascii(rb"\u0041\\u0041\\\u0041\x41".decode("raw_unicode_escape")))

# case: what is cut off or wrong
for data in (b"\\", b"\\x4", b"\\x4g", b"\\u12", b"\\u12g", b"\\U00110000", b"\\N", b"\\N{", b"\\N{}", b"\\N{x}", b"a\\xzz"):
    print(data, told(data.decode, "unicode_escape"), told(data.decode, "raw_unicode_escape"), sep=" | ")

# case: handlers
for errors in ("ignore", "replace", "backslashreplace"):
    print(b"a\\x4 \\u12 b\\".decode("unicode_escape", errors))
