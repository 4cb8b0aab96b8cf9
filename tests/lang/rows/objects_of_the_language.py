import gc


class A:
    def m(self, x=1):
        return x


def f(x=1, *, k=2):
    return x, k


# case: object's methods called through the class
o = object()
print(object.__hash__(o) == hash(o), '__hash__' in object.__dir__(o), object.__sizeof__(o) > 0, object.__getstate__(A()))
print(object.__reduce_ex__(A(), 2)[1] == (A,), object.__reduce__(A())[1] == (A, object, None))

# case: type's methods called through the class
print(type.__getattribute__(A, '__name__'), type.__instancecheck__(A, A()), '__init__' in type.__dir__(A), type.__ror__(A, int) == int | A)
A.__type_params__ = (1,)
print(A.__type_params__, A.__basicsize__ > 0, bool(A.__flags__ & 1 << 9), int.__itemsize__, A.__dictoffset__ != 0, object.__dictoffset__)

# case: attributes of functions
print(type(f).__call__(f, 5), f.__builtins__['len'] is len)
f.__kwdefaults__ = {'k': 7}
f.__code__ = (lambda x, *, k: (k, x)).__code__
print(f(), type(f).__get__(f, 5)())

# case: bound methods
a = A()
method = type(a.m).__new__(type(a.m), A.m, a)
print(type(method).__call__(method, 3), type(method).__getattribute__(method, '__name__'), type(method).__hash__(method) == hash(a.m))
print(type(method).__repr__(method).startswith('<bound method A.m of'), method.__get__(5) is method, method.__reduce__()[1][1], method.__doc__)

# case: builtin functions
builtin = type(len)
print(builtin.__call__(len, 'abc'), len.__qualname__, type(len.__text_signature__).__name__, builtin.__eq__(len, len), type(builtin.__hash__(len)).__name__, len.__reduce__())

# case: descriptors of builtin methods
for descriptor in (str.upper, str.__len__, int.__dict__['from_bytes']):
    kind = type(descriptor)
    print(kind.__name__, descriptor.__qualname__, descriptor.__text_signature__, descriptor.__objclass__, kind.__eq__(descriptor, descriptor),
          kind.__hash__(descriptor) == hash(descriptor), descriptor.__name__, bool(descriptor.__doc__))
print(type(str.upper).__call__(str.upper, 'a'), type(str.__len__).__call__(str.__len__, 'ab'),
      type(int.__dict__['from_bytes']).__call__(int.__dict__['from_bytes'], int, b'\1', 'big'))
print(type(str.upper).__get__(str.upper, 'q')(), type(str.__len__).__get__(str.__len__, 'abc')())

# case: bound special methods
wrapper = 'ab'.__len__
kind = type(wrapper)
print(kind.__name__, kind.__call__(wrapper), wrapper.__qualname__, wrapper.__text_signature__, wrapper.__objclass__, wrapper.__self__,
      kind.__eq__(wrapper, wrapper), kind.__hash__(wrapper) == hash(wrapper), wrapper.__name__, wrapper.__reduce__()[1])

# case: property by its own methods
class Box:
    pass
p = property(lambda self: self.value, lambda self, v: setattr(self, 'value', v), lambda self: delattr(self, 'value'))
box = Box()
property.__set__(p, box, 5)
print(property.__get__(p, box), p.fset is not None, p.fdel is not None)
property.__delete__(p, box)
p.__doc__ = 'new doc'
property.__set_name__(p, Box, 'chosen')
print(p.__doc__, p.__name__, vars(box))

# case: static and class methods by their own methods
s, c = staticmethod(f), classmethod(lambda cls, x=0: (cls.__name__, x))
print(staticmethod.__call__(s, 1), staticmethod.__get__(s, 5)() , s.__wrapped__ is f, s.__isabstractmethod__, staticmethod.__repr__(s)[:25])
print(classmethod.__get__(c, 5)(2), c.__func__ is c.__wrapped__, c.__isabstractmethod__, classmethod.__repr__(c)[:24], s.__name__, c.__qualname__)

# case: super's attributes
class B(A):
    def where(self):
        return super()
proxy = B().where()
print(super.__repr__(proxy), proxy.__thisclass__, type(proxy.__self__).__name__, proxy.__self_class__, super(B).__get__(B()).m(4))

# case: the singletons
print(type(None).__bool__(None), type(NotImplemented).__reduce__(NotImplemented), type(...).__reduce__(...), repr(...), repr(NotImplemented))

# case: modules
import sys
print('path' in type(sys).__dir__(sys), type(sys)('made').__annotations__)

# case: descriptors of attributes
class Slots:
    __slots__ = ('x',)
for descriptor in (Slots.x, int.__dict__['real']):
    print(type(descriptor).__repr__(descriptor), descriptor.__name__, descriptor.__objclass__.__name__, descriptor.__qualname__)
print(int.__dict__['real'].__get__(True), type(int.__dict__['real']).__get__(int.__dict__['imag'], 5))
slots = Slots()
Slots.x.__set__(slots, 3)
print(Slots.x.__get__(slots))
Slots.x.__delete__(slots)

# case: aliases of generic classes
alias = type(list[int])(dict, (str, int))
print(alias, hash(alias) == hash(dict[str, int]), alias | None, None | alias, alias.__parameters__, alias.__origin__, alias.__args__)
def generic[T](): return list[T]
print(generic().__parameters__, generic()[int], alias.keys is dict.keys)

# case: unions
union = int | str
kind = type(union)
print(kind.__or__(union, bytes), kind.__ror__(union, bytes), kind.__eq__(union, str | int), hash(union) == hash(str | int), isinstance(5, union), issubclass(bool, union))

# case: the collector answers
print(gc.enable(), gc.isenabled(), gc.disable(), gc.enable(), len(gc.get_count()), len(gc.get_threshold()), gc.set_threshold(700, 10, 10))
print(type(gc.get_objects()).__name__, type(gc.get_referrers(a)).__name__, type(gc.get_referents(a)).__name__, type(gc.get_stats()).__name__)
print(gc.is_tracked([]), gc.is_tracked(5), gc.is_finalized(a), gc.freeze(), gc.unfreeze(), gc.get_freeze_count(), gc.collect() >= 0)
