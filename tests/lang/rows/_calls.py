"""Calls every special method of a type by its name, and shows what comes of it."""

# What differs between machines, and what makes objects.
LEFT_OUT = {"__new__", "__init__", "__init_subclass__", "__subclasshook__", "__doc__", "__sizeof__", "__reduce__", "__reduce_ex__",
            "__getattribute__", "__setattr__", "__delattr__", "__dir__", "__class__", "__hash__", "__getstate__", "__release_buffer__",
            "__buffer__", "__dict__", "__class_getitem__", "__alloc__"}
BINARY = {"add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv", "floordiv", "rfloordiv", "mod", "rmod", "divmod", "rdivmod",
          "pow", "rpow", "lshift", "rlshift", "rshift", "rrshift", "and", "rand", "or", "ror", "xor", "rxor", "eq", "ne", "lt", "le", "gt",
          "ge", "contains", "getitem", "delitem", "format", "iadd", "imul", "ior", "iand", "isub", "ixor", "setstate", "round"}
TERNARY = {"setitem", "pow"}


def shown(value):
    """A text for a result that is the same on every machine."""
    text = repr(value)
    return f"<{type(value).__name__}>" if " at 0x" in text else text


def attempt(function, *arguments):
    try:
        return shown(function(*arguments))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def special(make, *others):
    """`make()` gives a fresh value; `others` are tried as the second operand."""
    cls = type(make())
    print(f"== {cls.__name__} {shown(make())}")
    for name in sorted(name for name in dir(cls) if name.startswith("__") and name.endswith("__") and name not in LEFT_OUT):
        method = getattr(cls, name)
        if method is None or not callable(method) or name not in cls.__dict__:
            continue
        bare = name.strip("_")
        if bare in BINARY:
            for other in others:
                value = make()
                print(f"{name}({shown(other)}):", attempt(method, value, other), "->", shown(value))
        if bare in TERNARY:
            for other in others:
                value = make()
                print(f"{name}({shown(other)}, 3):", attempt(method, value, other, 3), "->", shown(value))
        if bare not in BINARY and bare not in TERNARY:
            print(f"{name}():", attempt(method, make()))
        print(f"{name} of nothing:", attempt(method))
    print("size:", type(make().__sizeof__()).__name__)
    print("dir:", type(make().__dir__()).__name__, "state:", attempt(make().__getstate__))
