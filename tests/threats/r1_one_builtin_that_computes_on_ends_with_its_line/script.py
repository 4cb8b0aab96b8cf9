import re


def search(text):
    return re.match(r"(a+)+$", text)


search("a" * 40 + "b")
