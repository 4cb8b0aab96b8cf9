import traceback

# case: what SyntaxError was given, its text, and what is shown
PLACES = (
    None, (None,) * 4, (None, 1, None, None), ("f", None, None, None), ("f", "x", 1, "abc"), (5, 1, 1, "abc"), (b"f", 1, 1, "abc"), ("", 1, 1, "abc"),
    ("f", -1, 1, "abc"), ("f", 1, 0, "abc"), ("f", 1, -5, "abc"), ("f", 1, 100, "abc"), ("f", 1.5, 1, "abc"), ("f", 1, 2, "abc", None, None),
    ("f", 1, 2, "abc", "z", 3), ("f", 1, 2, "abc\ndef", 2, 2), ("f", True, True, "abc"), ("f", 10**30, 1, "abc"), ("f", 1, 1, ""), ("f", 1, 2, "abcd", 1, 4),
)
for message in ("m", "", 3, None, [1]):
    for place in PLACES if message == "m" else PLACES[:3] + PLACES[-1:]:
        error = SyntaxError(message) if place is None else SyntaxError(message, place)
        print(error.args, ascii(str(error)), traceback.format_exception_only(error))
print(traceback.format_exception_only(SyntaxError()))

# case: uncaught
raise SyntaxError([1], ("f", 1.5, 1, "abc"))
