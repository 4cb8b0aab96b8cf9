import traceback


class Guarded(Exception):
    def __getattribute__(self, name):
        if name == "__notes__":
            raise ValueError("no")
        return object.__getattribute__(self, name)


class Absent(Exception):
    @property
    def __notes__(self):
        raise AttributeError("x")


class Failing(Exception):
    @property
    def __notes__(self):
        raise ValueError("x")


class Number(Exception):
    __notes__ = 3


class Mixed(Exception):
    __notes__ = ["abc", 3, type("X", (), {"__str__": lambda self: 1 / 0})()]


class Unshown(Exception):
    __notes__ = type("X", (), {"__repr__": lambda self: 1 / 0})()


# case: what traceback makes of them
for kind in (Guarded, Absent, Failing, Number, Mixed, Unshown):
    print(*traceback.format_exception(kind("m")), sep="")

# case: uncaught
raise Failing("last") from Guarded("first")
