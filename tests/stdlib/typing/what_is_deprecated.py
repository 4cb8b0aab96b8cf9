import typing
import warnings
from typing import NamedTuple, TypedDict

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, line, *rest: print(f"{category.__name__}: {message}")


def show(make):
    try:
        print(make())
    except TypeError as error:
        print(error)


# case: tuples by keywords, and without their fields
show(lambda: NamedTuple("P", x=int)._fields)
show(lambda: NamedTuple("P")._fields)
show(lambda: NamedTuple("P", None)._fields)
show(lambda: NamedTuple("P", fields=None)._fields)
show(lambda: NamedTuple("P", [])._fields)

# case: not both
show(lambda: NamedTuple("P", [("a", int)], x=int))
show(lambda: NamedTuple("P", [], x=int))
show(lambda: NamedTuple("P", None, x=int))

# case: dicts without their fields
show(lambda: TypedDict("T").__annotations__)
show(lambda: TypedDict("T", None).__annotations__)
show(lambda: TypedDict("T", total=False).__annotations__)
show(lambda: TypedDict("T", {}).__annotations__)

# case: a decorator's decorator
show(lambda: typing.no_type_check_decorator(lambda f: f)(show).__no_type_check__)

# case: ByteString, of typing and of collections.abc
import collections.abc as abstract

show(lambda: isinstance(b"", typing.ByteString))
show(lambda: issubclass(bytes, typing.ByteString))
show(lambda: isinstance(b"", abstract.ByteString))
show(lambda: isinstance(b"", (int, abstract.ByteString)))
show(lambda: issubclass(bytes, abstract.ByteString))
show(lambda: (type(abstract.ByteString), type(typing.ByteString), typing.ByteString))


class FromTyping(typing.ByteString):
    pass


class FromCollections(abstract.ByteString):
    pass


show(lambda: FromTyping.__mro__[1])
