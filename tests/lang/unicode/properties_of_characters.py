import unicodedata
import zlib


def told(call, *args):
    try:
        return ascii(call(*args))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


def sum_of(property, step=4999):
    return zlib.crc32("|".join([str(property(chr(c))) for c in range(0, 0x110000, step)]).encode("utf-8", "surrogatepass"))


# case: categories
print([unicodedata.category(c) for c in "aA1 _-(\n\u0378\ud800\ue000\u0301ǅ"], sum_of(unicodedata.category))

# case: a mark that became a spacing one in a later version
print(unicodedata.category("\U0001171e"), "aΣ\U0001171e".lower() == "aς\U0001171e")

# case: bidirectional classes
print([unicodedata.bidirectional(c) for c in "a1א٣\u0301 \n+\u202b\u0378"], sum_of(unicodedata.bidirectional))

# case: mirrored characters
print([unicodedata.mirrored(c) for c in "(<a∈«"], sum_of(unicodedata.mirrored, 4001))

# case: widths
print([unicodedata.east_asian_width(c) for c in "aＡア一¡\u0378"], sum_of(unicodedata.east_asian_width))

# case: combining classes
print([unicodedata.combining(c) for c in "a\u0301\u0327\u3099"], sum_of(unicodedata.combining))

# case: decompositions with and without a tag
print([unicodedata.decomposition(c) for c in "aÅ\xa0½ﬁ²\uf900가Ａ"], sum_of(unicodedata.decomposition))

# case: decimals, digits and numbers differ
for c in "7٣²½Ⅷ三a\u0f33":
    print(ascii(c), unicodedata.decimal(c, None), unicodedata.digit(c, None), unicodedata.numeric(c, None))
print(sum_of(lambda c: unicodedata.numeric(c, None), 3001))

# case: what is no number
print(told(unicodedata.decimal, "²"), told(unicodedata.digit, "½"), told(unicodedata.numeric, "a"), unicodedata.numeric("a", "x"))

# case: one character is wanted
for call in (unicodedata.name, unicodedata.category, unicodedata.numeric):
    print(told(call, "ab"), told(call, ""), told(call, None), told(call, b"a"))
