# A generator that waits in a `try` or `with` when the script ends is closed then, in the order of the names.
def gen(name):
    try:
        yield name
    finally:
        print("closed", name)


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("deleted", self.name)


first = gen("first")
next(first)
second = Noisy("second")
never_started = gen("never started")
third = gen("third")
next(third)
_fourth = Noisy("fourth")
ended = gen("ended")
list(ended)
print("end of the script")
