"""Tools for text of all kinds: slugs, names of characters, damaged encodings, wrapping by width, ciphers, sorting."""

import codecs
import re
import unicodedata
from collections import Counter
from functools import reduce


def slug(text):
    """ASCII letters, digits and hyphens that still read like the text."""
    special = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "þ": "th", "Æ": "AE", "Ø": "O", "Ł": "L", "’": None})
    plain = unicodedata.normalize("NFKD", text.translate(special)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.casefold()).strip("-")


def described(text):
    for c in text:
        name = unicodedata.name(c, f"<{unicodedata.category(c)}>")
        yield f"U+{ord(c):04X} {unicodedata.category(c)} {unicodedata.bidirectional(c) or '-':3} {name}"


def graphemes(text):
    """Characters with the marks that belong to them, roughly."""
    cluster = ""
    for c in text:
        joined = unicodedata.combining(c) or c in "\u200d\ufe0f" or "\U0001f3fb" <= c <= "\U0001f3ff" or cluster.endswith("\u200d")
        if cluster and not joined:
            yield cluster
            cluster = ""
        cluster += c
    if cluster:
        yield cluster


def columns(text):
    return sum(2 if unicodedata.east_asian_width(g[0]) in "WF" else 1 for g in graphemes(text) if unicodedata.category(g[0])[0] != "C")


def wrapped(text, most):
    """Lines of at most so many columns; wide characters may be parted anywhere."""
    line = ""
    for word in re.findall(r"\s+|[^\s\u3000-\u9fff]+|[\u3000-\u9fff]", text):
        if columns(line + word.rstrip()) > most and line.strip():
            yield line.rstrip()
            line = ""
            word = word.lstrip()
        line += word
    if line.strip():
        yield line.rstrip()


def mended(data):
    """Text of bytes that were decoded by the wrong table once or twice."""
    text = data.decode("utf-8", "surrogateescape")
    for _ in range(3):
        try:
            again = text.encode("cp1252").decode("utf-8")
        except UnicodeError:
            return text
        if again == text:
            return text
        text = again
    return text


def percent(error):
    """An error handler: what cannot be encoded becomes %XX, what cannot be decoded is marked."""
    bad = error.object[error.start:error.end]
    if isinstance(error, UnicodeEncodeError):
        return "".join(f"%{byte:02X}" for byte in bad.encode("utf-8", "surrogatepass")), error.end
    if isinstance(error, UnicodeDecodeError):
        return f"⟨{bad.hex()}⟩", error.end
    raise error


codecs.register_error("percent", percent)


class Vigenere:
    def __init__(self, key):
        self.key = [ord(c) - ord("a") for c in key.casefold() if "a" <= c <= "z"]

    def shifted(self, text, sign):
        at = 0
        for c in text:
            if not (c.isascii() and c.isalpha()):
                yield c
                continue
            base = ord("A" if c.isupper() else "a")
            yield chr((ord(c) - base + sign * self.key[at % len(self.key)]) % 26 + base)
            at += 1

    def encrypt(self, text):
        return "".join(self.shifted(text, 1))

    def decrypt(self, text):
        return "".join(self.shifted(text, -1))


def sort_key(text):
    """Letters first, without their accents; accents decide between equals, capitals last."""
    base = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return base.casefold(), unicodedata.normalize("NFD", text).casefold(), text.swapcase()


def natural(text):
    return [(0, int(part), "") if part.isdecimal() else (1, 0, sort_key(part)[0]) for part in re.split(r"(\d+)", text) if part]


ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def roman(number):
    def step(state, row):
        text, left = state
        count, left = divmod(left, row[0])
        return text + row[1] * count, left
    return reduce(step, ROMAN, ("", number))[0]


def number(text):
    """The value of digits and numbers of any script."""
    if re.fullmatch(r"(?i)(?=[mdclxvi])m*(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})", text):
        values = [dict(zip("MDCLXVI", (1000, 500, 100, 50, 10, 5, 1)))[c] for c in text.upper()]
        return sum(-v if v < after else v for v, after in zip(values, values[1:] + [0]))
    if text.isdecimal():
        return int(text)
    return sum(unicodedata.numeric(c) for c in text)


def main():
    print("slugs")
    for text in ("Crème Brûlée — 2½ portions!", "Straße & Łódź", "Ångström’s Ærø", "  ﬁne ＷＩＤＥ text ①  ", "日本", "İstanbul ǅ"):
        print(f"  {text!r:34} {slug(text)!r}")

    print("characters")
    for line in described("aé\u0301ß→א٣\u200d한漢🦊\x07\ue000"):
        print(" ", line)

    print("graphemes and columns")
    for text in ("e\u0301a\u0308\u0323x", "👩\u200d🚀👍\U0001f3fd!", "日本語 abc", "tab\tend", "ﷺ"):
        print(f"  {ascii(text)}: {len(text)} characters, {len(list(graphemes(text)))} graphemes, {columns(text)} columns")

    print("wrapping")
    for line in wrapped("The quick brown fox 素早い茶色の狐は jumps over the lazy dog のろまな犬を飛び越える.", 24):
        print(f"  |{line}{' ' * (24 - columns(line))}|")

    print("mending")
    good = "naïve café – “quoted”"
    once = good.encode("utf-8").decode("cp1252", "replace")
    for data in (good.encode(), "déjà vu".encode().decode("latin-1").encode(), "€5".encode().decode("cp1252").encode().decode("cp1252").encode(), b"caf\xe9"):
        print(f"  {data} {ascii(mended(data))}")
    print(f"  {ascii(once)}")

    print("handlers")
    for encoding in ("ascii", "latin-1", "iso8859-15", "cp437", "koi8-r"):
        print(f"  {encoding:11}", "Zoë: 5 €, ☃ \udc80".encode(encoding, "percent"))
    print(" ", b"ok \xff\xfe \xe2\x82 end".decode("utf-8", "percent"), "|", b"\x81\x8d".decode("cp1252", "percent"))
    print(" ", "aé☃".encode("ascii", "namereplace"), "aé☃".encode("ascii", "xmlcharrefreplace"), ascii(b"a\xe9".decode("ascii", "surrogateescape")))
    print(" ", "line\n\t“é”".encode("unicode_escape"), rb"\u201cx\u201d \N{SNOWMAN}".decode("unicode_escape"))

    print("ciphers")
    cipher = Vigenere("Zitrone")
    secret = cipher.encrypt("Attack at dawn, in Köln!")
    print(" ", secret, "|", cipher.decrypt(secret), "|", codecs.encode("Uryyb, jbeyq", "rot13"))

    print("sorting")
    words = ["zebra", "Äpfel", "apfel", "Apfel", "öl", "ol", "Zürich", "zurich", "éclair", "eclair", "ß", "ss"]
    print(" ", sorted(words))
    print(" ", sorted(words, key=sort_key))
    print(" ", sorted(["file10.txt", "File2.txt", "file1.txt", "file 3.txt", "file02.txt"], key=natural))

    print("numbers")
    print(" ", [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
    print(" ", [number(t) for t in ("MCMXCIV", "xlii", "٤٢", "१२३", "½", "Ⅷ", "三", "²", "iv")])
    print(" ", all(number(roman(n)) == n for n in range(1, 4000, 7)))

    print("how often")
    text = "Ὀδυσσεύς, Straße, STRASSE, ǆ Ǆ ǅ, İi"
    print(" ", Counter(c for c in text.casefold() if c.isalpha()).most_common(5))
    print(" ", "STRASSE".casefold() == "Straße".casefold(), [f(text) for f in (str.upper, str.lower, str.title)])
    forms = {form: [len(unicodedata.normalize(form, t)) for t in ("é", "e\u0301", "ﬁ", "각", "\u212b")] for form in ("NFC", "NFD", "NFKC", "NFKD")}
    print(" ", forms)


if __name__ == "__main__":
    main()
