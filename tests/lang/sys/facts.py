import sys


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


# case: the version
print(sys.version_info[:2], sys.version_info.major, sys.version_info.minor, sys.version_info > (3, 12), len(sys.version_info))
print(sys.version_info.releaselevel, isinstance(sys.version_info, tuple), type(sys.version_info).__name__, sys.hexversion >> 16 == 0x30d)
print(repr(sys.version_info))

# case: floats, ints, hashes
print(sys.float_info)
print(sys.int_info)
print(sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag)
print(sys.float_info.max, sys.float_info[3], sys.float_repr_style)

# case: sizes and orders
print(sys.maxsize, sys.maxunicode, sys.byteorder)

# case: names of encodings
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())

# case: records cannot be changed or made
def assign():
    sys.version_info.major = 4
for f in (lambda: sys.version_info.missing, lambda: sys.version_info + (1,), lambda: sys.float_info.n_fields):
    show(f)
try:
    assign()
except AttributeError:
    print("AttributeError")

# case: flags
print(sys.flags.optimize, sys.flags.inspect, sys.flags.debug, len(sys.flags) >= 18, sys.flags.int_max_str_digits)

# case: what there is to know about the modules
print("sys" in sys.builtin_module_names, "json" in sys.stdlib_module_names, "nope" in sys.stdlib_module_names, type(sys.stdlib_module_names).__name__)
print(sys.modules["sys"] is sys, "__main__" in sys.modules, "builtins" in sys.modules)

# case: the implementation
print(sys.implementation.version == sys.version_info, sys.implementation.hexversion == sys.hexversion, type(sys.implementation).__name__)

# case: things that are there and do little
print(sys.gettrace(), sys.getprofile(), sys.settrace(None), sys.setprofile(None), sys.audit("event", 1), sys.is_finalizing())
print(sys.getswitchinterval(), sys.setswitchinterval(0.005), sys._is_gil_enabled(), sys._clear_type_cache(), sys.addaudithook(print) is None)
print(type(sys.getallocatedblocks()).__name__, sys.getrefcount(object()) > 0)

# case: interned texts
first, second = "".join(["ab", "cd!"]), "".join(["abc", "d!"])
print(sys.intern(first) is sys.intern(second), sys.intern("x"))
class Text(str):
    pass
for what in (3, Text("x"), None):
    show(lambda: sys.intern(what))

# case: sizes of objects
print(sys.getsizeof([]) > 0, sys.getsizeof("a" * 100) > 100, sys.getsizeof([1] * 1000) > 8000, sys.getsizeof(3, 5) > 0)
show(lambda: sys.getsizeof())

# case: digits of ints as text
print(sys.get_int_max_str_digits())
for digits in (100, -1, "a"):
    show(lambda: sys.set_int_max_str_digits(digits))
sys.set_int_max_str_digits(1000)
show(lambda: int("1" * 1001))
show(lambda: str(10 ** 1001))
sys.set_int_max_str_digits(0)
show(lambda: len(str(10 ** 5000)))
sys.set_int_max_str_digits(4300)

# case: attributes that are missing
try:
    sys.getdefaultencodin
except AttributeError as error:
    print(error, error.name, error.obj is sys)
