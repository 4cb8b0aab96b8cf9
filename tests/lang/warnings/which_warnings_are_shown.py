import sys
import warnings

sys.stderr = sys.stdout


# case: by default, those that are for users of a program, and deprecations in __main__
for kind in (UserWarning, DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning, RuntimeWarning, SyntaxWarning,
             FutureWarning, BytesWarning, UnicodeWarning, EncodingWarning):
    warnings.warn(f"a {kind.__name__}", kind)

# case: the same text at the same place once
for i in range(3):
    warnings.warn("same")
for i in range(2):
    warnings.warn(f"text {i}")

# case: an instance brings its category
warnings.warn(RuntimeWarning("an instance"))
warnings.warn(UserWarning("several", 2), DeprecationWarning)

# case: stacklevel names the caller
def low(level):
    warnings.warn("level", stacklevel=level)
def high(level):
    low(level)
high(1)
high(2)
high(3)
high(100)

# case: any object is a text
warnings.warn(3)
warnings.warn(None)

# case: what is no category
for category in (3, ValueError, "x", Warning()):
    try:
        warnings.warn("a", category)
    except TypeError as error:
        print(error)
try:
    warnings.warn("a", stacklevel=2.5)
except TypeError as error:
    print(error)

# case: a category of one's own
class Mine(UserWarning):
    pass
warnings.warn("mine", Mine)
print(issubclass(Mine, Warning), "__warningregistry__" in globals())

# case: the filters at the start
print([(action, message, kind.__name__, module, line) for action, message, kind, module, line in warnings.filters])

# case: as an error
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("raised", Mine)
    except Mine as error:
        print(repr(error))

# case: files may be skipped
def skipping():
    warnings.warn("skipped", skip_file_prefixes=("/nowhere",))
skipping()
for prefixes in ("a", [], (3,)):
    try:
        warnings.warn("x", skip_file_prefixes=prefixes)
    except TypeError as error:
        print(error)
