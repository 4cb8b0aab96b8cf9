import unicodedata

FORMS = ["NFC", "NFD", "NFKC", "NFKD"]


def told(call, *args):
    try:
        return ascii(call(*args))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


def forms(text):
    return [ascii(unicodedata.normalize(form, text)) for form in FORMS]


# case: an accent is composed and decomposed
print(forms("é"), forms("e\u0301"))

# case: compatible characters
print(forms("ﬁ²Ａ①\xa0"))

# case: marks are put in order
print(forms("q\u0307\u0323"), forms("q\u0323\u0307"))

# case: Hangul by rule
print(forms("각"), forms("\u1100\u1161\u11a8"))

# case: characters that never come back
print(forms("\u212b\u2126\u0958"))

# case: lone surrogates stay, and part what is around them
print(forms("e\ud800\u0301é\udc00"))

# case: characters of later versions stay as they are
print(forms("\U000105c9\ua7f1\U0001ccd6\u1c89"))

# case: whether text is normal
for text in ("a", "é", "e\u0301", "ﬁ", "\u0301", "\u212b", "\U000105c9"):
    print(ascii(text), [unicodedata.is_normalized(form, text) for form in FORMS])

# case: what is wrong with the arguments
print(told(unicodedata.normalize, "nfc", "a"), told(unicodedata.normalize, "NFC", 1), told(unicodedata.normalize, None, "a"))
print(told(unicodedata.is_normalized, "X", "é"), told(unicodedata.is_normalized, "NFC", None))

# case: identifiers are normalised
ﬁne = 1
print(fine, "fine" in globals(), "ﬁne" in globals())
class K:
    ﬀ = 2
print(K.ff, getattr(K, "ff"), hasattr(K, "ﬀ"))
