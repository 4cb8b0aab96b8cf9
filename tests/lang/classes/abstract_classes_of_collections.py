import collections.abc
import typing

# case: nothing but the classes themselves above them
for name in 'Hashable Awaitable Iterable Iterator Reversible Generator Sized Container Collection Buffer Callable Mapping Sequence'.split():
    cls = getattr(collections.abc, name)
    print(name, [above.__name__ for above in cls.__mro__], '__subclasshook__' in vars(cls), '__class_getitem__' in vars(cls))


class Generic(typing.Iterable[int]):
    def __iter__(self):
        return iter([1])


print([above.__name__ for above in Generic.__mro__], Generic.__bases__)

# case: recognised by methods, unless the class is below
class Iterates:
    def __iter__(self):
        return iter(())


class Below(collections.abc.Iterable):
    pass


print(issubclass(Iterates, collections.abc.Iterable), issubclass(Iterates, Below), isinstance(3, collections.abc.Hashable), issubclass(list, collections.abc.Sized))

# case: which can be subscripted
for name in 'Iterable', 'Sized', 'Hashable', 'Coroutine', 'KeysView', 'Callable':
    try:
        print(getattr(collections.abc, name)[[int], str] if name == 'Callable' else getattr(collections.abc, name)[int])
    except TypeError as error:
        print(error)
