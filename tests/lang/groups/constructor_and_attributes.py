def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


V, T, K = ValueError, TypeError, KeyboardInterrupt

# case: message and a sequence of exceptions
for arguments in [(), ("m",), ("m", [V()], 3), (3, [V()]), (None, [V()]), (b"m", [V()]), ("m", 3), ("m", None), ("m", []), ("m", ()), ("m", "ab"),
                  ("m", [V]), ("m", [V(), 3]), ("m", {V(): 1}), ("m", iter([V()])), ("m", range(3)), ("m", (V(),)), ("", [V()])]:
    show(lambda: ExceptionGroup(*arguments))

# case: keywords
show(lambda: ExceptionGroup("m", [V()], x=1))
show(lambda: ExceptionGroup(message="m", exceptions=[V()]))

# case: what is no Exception goes into the base only, which becomes an ExceptionGroup when it can
show(lambda: ExceptionGroup("m", [K()]))
show(lambda: BaseExceptionGroup("m", [K()]))
show(lambda: BaseExceptionGroup("m", [V()]))
show(lambda: type(BaseExceptionGroup("m", [V(), K()])))
class Mine(BaseExceptionGroup):
    pass
show(lambda: Mine("m", [V()]))
class Also(BaseExceptionGroup, ValueError):
    pass
show(lambda: Also("m", [K()]))
class Both(ExceptionGroup, ValueError):
    pass
show(lambda: Both("m", [V()]))

# case: message and exceptions cannot be set, args can
group = ExceptionGroup("m", [V(1), T(2)])
print(group.message, group.exceptions, group.args)
def assign(name, value):
    setattr(group, name, value)
show(lambda: assign("message", "x"))
show(lambda: assign("exceptions", ()))
show(lambda: delattr(group, "message"))
group.args = (1,)
print(group, group.message, group.args)

# case: the list is copied
members = [V(1)]
group = ExceptionGroup("m", members)
members.append(V(2))
print(group.exceptions)

# case: text and repr
for group in (ExceptionGroup("one", [V(1)]), ExceptionGroup("two", (V(1), T("t"))), ExceptionGroup("in", [ExceptionGroup("out", [V()])])):
    print(group, "|", repr(group))

# case: generic alias
print(ExceptionGroup[V], BaseExceptionGroup[int], BaseExceptionGroup.__class_getitem__(V))
