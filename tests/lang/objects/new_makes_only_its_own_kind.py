def told(call, *args):
    try:
        print(repr(call(*args)))
    except TypeError as error:
        print(error)

# case: a class that is no subclass
for made in (int, str, list, dict, tuple, float, bytes, bytearray, set, frozenset, complex, type, BaseException):
    told(made.__new__, range)

# case: something that is no class
told(int.__new__, 5)
told(str.__new__, 'text')
told(list.__new__, [])
told(object.__new__, None)

# case: nothing at all
told(int.__new__)
told(object.__new__)

# case: a subclass whose instances another builtin makes
told(int.__new__, bool)
told(object.__new__, int)
told(object.__new__, list)
told(object.__new__, type)
told(BaseException.__new__, OSError)

# case: subclasses of scripts are made
class Small(int):
    pass
class Names(list):
    pass
print(type(int.__new__(Small, 7)).__name__, int.__new__(Small, '11', 2))
print(type(list.__new__(Names)).__name__, list.__new__(Names))
print(BaseException.__new__(ValueError, 1, 2))

# case: a __new__ borrowed from a class that is no base
class Borrowed:
    __new__ = int.__new__
print(type(Borrowed()).__name__)
class Wrong(list):
    __new__ = dict.__new__
print(type(Wrong()).__name__, Wrong())

# case: class methods of builtins are called for their class
told(int.__dict__['from_bytes'], 5)
told(int.__dict__['from_bytes'], str, b'a', 'big')
told(dict.__dict__['fromkeys'], list, [1])
told(dict.__dict__['fromkeys'], 5, [1])
print(int.__dict__['from_bytes'](Small, b'\1\2', 'big'), type(Small.from_bytes(b'\1')).__name__)

# case: attributes of builtins are asked of their own objects
told(int.__dict__['real'].__get__, 'a')
told(type.__dict__['__mro__'].__get__, 5)
told(property.__dict__['fget'].__get__, 5)
told(BaseException.__dict__['args'].__set__, 5, ())
told(type(lambda: 0).__dict__['__code__'].__get__, [])

# case: what a super object knows of itself
class Base:
    pass
class Derived(Base):
    def parts(self):
        return super().__thisclass__, super().__self__ is self, super().__self_class__
print(Derived().parts())
print(super(Derived).__self__, super(Derived).__self_class__, super(object, 5).__thisclass__)
