# Also under a builtin that nests, and not once more inside a finalizer that collects itself.
import gc


class Resource:
    def __init__(self, name):
        self.name = name
        self.itself = self

    def __del__(self):
        print("closing", self.name)
        gc.collect()
        print("closed", self.name)


def forget(name):
    Resource(name)


def use_the_stack(a=1, b=2, c=3, d=4, e=5, f=6):
    return (a, b, c, d, e, f), [f, e, d, c, b, a]


def key(number):
    forget(number)
    use_the_stack()
    gc.collect()
    print("key of", number)
    return number


print(sorted([2, 1, 3], key=key))
forget("last")
use_the_stack()
gc.collect()
print("end")
