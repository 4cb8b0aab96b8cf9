class Meta(type):
    pass


class Plain:
    pass


class Made(metaclass=Meta):
    pass


# case: object's methods do not change classes, type's do
for target in (int, Plain, Made, type):
    for act in (lambda: object.__setattr__(target, "a", 1), lambda: object.__delattr__(target, "a"), lambda: type.__setattr__(target, "a", 1), lambda: type.__delattr__(target, "a")):
        try:
            print(target.__name__, act())
        except TypeError as error:
            print(target.__name__, error)

# case: hints of length beyond what a length can be
class Hinting:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        return self.hint


for hint in (2**100, 2**63, -2**70, -1, 3):
    for make in (bytes, bytearray, list, tuple, lambda v: bytearray().extend(v), lambda v: [].extend(v)):
        try:
            print(make(Hinting(hint)))
        except (OverflowError, ValueError) as error:
            print(type(error).__name__, error)
