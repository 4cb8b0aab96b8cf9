def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


V, T = ValueError, TypeError
group = ExceptionGroup("m", [V(1), T(2), ExceptionGroup("n", [V(3), OSError(4), ExceptionGroup("q", [V(5)])])])

# case: by type, by several, by a base
for condition in (V, T, OSError, (V, T), KeyError, (), ExceptionGroup, Exception, BaseException):
    show(lambda: group.split(condition))
    show(lambda: group.subgroup(condition))

# case: by a function
for condition in (lambda e: isinstance(e, V), lambda e: True, lambda e: False, lambda e: isinstance(e, ExceptionGroup) and e.message == "n"):
    show(lambda: group.split(condition))

# case: a function that raises, or takes nothing
show(lambda: group.split(lambda e: 1 / 0))
show(lambda: group.subgroup(lambda: True))

# case: what is no condition
for condition in (3, None, "a", int, (V, int), (V, 3), [V], str):
    show(lambda: group.split(condition))
show(lambda: group.split())
show(lambda: group.subgroup(V, T))

# case: all of it is the group itself
print(group.split(Exception)[0] is group, group.subgroup(lambda e: True) is group, group.subgroup(ExceptionGroup) is group)

# case: parts have the notes, cause and context of the whole
group.add_note("note")
group.__cause__ = V("cause")
group.__context__ = T("context")
part, rest = group.split(V)
for some in (part, rest):
    print(some.__notes__, repr(some.__cause__), repr(some.__context__), some.__suppress_context__)
part.add_note("of the part")
print(group.__notes__, part.__notes__, part.__notes__ is group.__notes__)

# case: derive
for members in ([V()], [KeyboardInterrupt()], [], "ab", 3):
    show(lambda: group.derive(members))
show(lambda: group.derive())
show(lambda: BaseExceptionGroup("m", [V(), KeyboardInterrupt()]).derive([V()]))

# case: a derive of its own makes the parts
class Mine(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        made = super().__new__(cls, message, exceptions)
        made.code = code
        return made

    def derive(self, exceptions):
        return Mine(self.message, exceptions, self.code)
mine = Mine("a", [V(1), T(2), Mine("b", [V(1)], 5)], 3)
part, rest = mine.split(V)
print(type(part).__name__, part.code, part.exceptions[1].code, rest.code, repr(part), repr(rest))

# case: without one the parts are plain groups
class NoDerive(ExceptionGroup):
    pass
print([type(some).__name__ for some in NoDerive("a", [V(), T()]).split(V)])

# case: a derive that gives something else
class Bad(ExceptionGroup):
    def derive(self, exceptions):
        return 3
show(lambda: Bad("a", [V(), T()]).split(V))
