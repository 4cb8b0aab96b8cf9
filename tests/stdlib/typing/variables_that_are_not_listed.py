# What `class C[T]` and `Generic[T]` list, and what their bases name besides.
import typing

T, S = typing.TypeVar("T"), typing.TypeVar("S")


def show(make):
    try:
        made = make()
        print(made.__orig_bases__, made.__parameters__, made.__type_params__)
    except TypeError as error:
        print(error)


def names_outer[T]():
    class Inner[U](list[T]):
        pass
    return Inner


def names_both[T]():
    class Inner[U](dict[U, T], typing.Iterable[U]):
        pass
    return Inner


def names_own[T]():
    class Inner[U, V](list[U]):
        pass
    return Inner


def names_many[T, *Ts, **P]():
    class Inner[U](list[tuple[*Ts]], typing.Callable[P, T]):
        pass
    return Inner


def names_old():
    class Inner[U](list[T], dict[S, T]):
        pass
    return Inner


def lists_again[T]():
    class Inner[U](typing.Generic[T]):
        pass
    return Inner


def is_protocol[T]():
    class Inner[U](typing.Protocol[T]):
        pass
    return Inner


class Outer[T]:
    def names_mine(self):
        class Inner[U](list[T]):
            pass
        return Inner

    def names_its_own(self):
        class Inner[U](list[U]):
            pass
        return Inner


for make in (names_outer, names_both, names_own, names_many, names_old, lists_again, is_protocol, Outer().names_mine, Outer().names_its_own):
    show(make)


class Pair(typing.Protocol[T]):
    pass


# A protocol's variables are no list.
for bases in (
    "typing.Protocol[T], typing.Generic[S]", "typing.Protocol[T], typing.Generic[T, S]", "typing.Generic[T, S], typing.Protocol[T]",
    "Pair[S], typing.Protocol[T]", "typing.Generic[S], typing.Generic[T]", "typing.Generic[T], list[S]",
):
    try:
        exec(f"class Made({bases}): pass")
        print(bases, [base.__name__ for base in Made.__mro__], Made.__parameters__)
    except TypeError as error:
        print(bases, error)
