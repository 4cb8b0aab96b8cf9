import re
import warnings


def warned(call, *args, **named):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = ascii(call(*args, **named))
        except (re.error, TypeError) as error:
            result = f"{type(error).__name__}: {error}"
    print(result, [(w.category.__name__, str(w.message), w.lineno) for w in caught])


# case: what looks like a nested set
warned(re.compile, "[[a]]")
warned(re.compile, b"x[[:alpha:]]")
warned(re.compile, "[a[b]")
warned(re.compile, "[^[a]]")

# case: two signs in a row
for pattern in ("[a&&b]", "[a||b]", "[a~~b]", "[&&a]", "[--a]", "[---]", r"[\w&&b]", r"[a\--b]"):
    warned(re.compile, pattern)

# case: a warning and an error
warned(re.compile, "[a--b]")
warned(re.compile, "[[")

# case: each function warns when it compiles, and not again
warned(re.findall, "[[q]", "[q")
warned(re.findall, "[[q]", "[q")
warned(re.sub, "[[r]", "-", "[r")
warned(re.split, "[[s]", "a[b")

# case: a warning can be an error
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        re.compile("[[t]]")
    except FutureWarning as error:
        print("raised", error)

# case: count, maxsplit and flags want their names
warned(re.sub, "a", "b", "aaa", 2)
warned(re.subn, "a", "b", "aAa", 2, re.I)
warned(re.split, ",", "a,b,c", 1)
warned(re.sub, "a", "b", "aaa", count=2, flags=0)

# case: what does not fit
warned(re.sub, "a", "b", "a", 1, count=1)
warned(re.sub, "a", "b", "a", 1, 0, flags=0)
warned(re.sub, "a", "b", "a", 1, 0, 1)
warned(re.split, "a", "b", 1, 2, 3)
