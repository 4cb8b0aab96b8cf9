# Standard output is UTF-8, which has no lone surrogates; print says where the first one stands.
class Shown:
    def __str__(self):
        return "x\ud8ff"


for value in ["a\ud800b", Shown(), "\ud801\ud802"]:
    try:
        print(value)
    except UnicodeEncodeError as e:
        print(type(e).__name__, e.encoding, e.start, e.end, e.reason)
print(ascii("\ud800"), ["\ud800"] == ["\ud800"])
