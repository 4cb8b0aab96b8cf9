import warnings

warnings.simplefilter("ignore")


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


def echo():
    while True:
        try:
            yield "waiting"
        except ValueError as error:
            yield repr(error)


def started():
    generator = echo()
    next(generator)
    return generator


class Pair(ValueError):
    def __init__(self, a, b):
        super().__init__(a, b)


class Odd(type):
    def __call__(cls, *args):
        return "no exception"


class NotMade(Exception, metaclass=Odd):
    pass


# case: an instance, a class
show(lambda: started().throw(ValueError("v")))
show(lambda: started().throw(ValueError))
show(lambda: started().throw(TypeError("t")))

# case: a class with a value: an instance of it, a tuple of arguments, one argument
show(lambda: started().throw(ValueError, ValueError("made")))
show(lambda: started().throw(Pair, (1, 2)))
show(lambda: started().throw(ValueError, "text"))
show(lambda: started().throw(ValueError, None))
show(lambda: started().throw(ValueError, TypeError("inside")))

# case: an instance of a subclass is taken as it is
show(lambda: started().throw(ValueError, Pair(3, 4)))

# case: what is refused
show(lambda: started().throw(ValueError("v"), "value"))
show(lambda: started().throw(3))
show(lambda: started().throw(int))
show(lambda: started().throw(ValueError, "v", 3))
show(lambda: started().throw(NotMade))
show(lambda: started().throw(Pair, (1,)))

# case: a traceback that is given
def with_traceback():
    try:
        1 / 0
    except ZeroDivisionError as error:
        tb = error.__traceback__
    generator = started()
    try:
        generator.throw(KeyError, KeyError("k"), tb)
    except KeyError as error:
        entries = []
        at = error.__traceback__
        while at:
            entries.append(at.tb_frame.f_code.co_name)
            at = at.tb_next
        return entries
show(with_traceback)

# case: before the start, and after the end
fresh = echo()
show(lambda: fresh.throw(ValueError("early")))
show(lambda: next(fresh))
show(lambda: fresh.throw(KeyError("late")))

# case: a generator that goes on
going = started()
print(going.throw(ValueError(1)), next(going), going.throw(ValueError(2)))

# case: more than one argument is deprecated
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    started().throw(ValueError, None)
    started().throw(ValueError)
    print([str(w.message) for w in log])
