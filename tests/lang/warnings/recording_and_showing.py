import sys
import warnings

sys.stderr = sys.stdout


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


# case: what is recorded
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("a")
    warnings.warn("b", DeprecationWarning)
for w in log:
    print(type(w).__name__, repr(w.message), w.category.__name__, w.filename.split("/")[-1], w.lineno, w.file, w.line, w.source)
print(str(log[0]).replace(log[0].filename, "FILE"))

# case: an action for the block
with warnings.catch_warnings(record=True, action="always", category=UserWarning) as log:
    warnings.warn("x")
    warnings.warn("x")
    print(len(log), warnings.filters[0][0], warnings.filters[0][2])
with warnings.catch_warnings(action="error"):
    show(lambda: warnings.warn("x"))
with warnings.catch_warnings() as nothing:
    print(nothing)

# case: entered twice, left without being entered
manager = warnings.catch_warnings(record=True)
print(manager, warnings.catch_warnings())
manager.__enter__()
show(lambda: manager.__enter__())
manager.__exit__()
show(lambda: warnings.catch_warnings().__exit__())

# case: inner filters do not outlive their block
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    before = len(warnings.filters)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
    print(len(warnings.filters) == before)
    warnings.warn("ignored")

# case: showwarning replaced
original = warnings.showwarning
def mine(message, category, filename, lineno, file=None, line=None):
    print("mine", repr(message), category.__name__, filename.split("/")[-1], lineno, file, line)
warnings.showwarning = mine
warnings.warn("replaced")
warnings.showwarning = original

# case: formatwarning replaced
original = warnings.formatwarning
warnings.formatwarning = lambda message, category, filename, lineno, line=None: f"{category.__name__} on {lineno}: {message}\n"
warnings.warn("formatted")
warnings.formatwarning = original

# case: texts of warnings
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "  the line "), end="")
print(warnings.formatwarning("m", UserWarning, "f.py", 3), end="")
print(warnings.formatwarning(UserWarning("m"), DeprecationWarning, "f.py", 3, ""), end="")
warnings.showwarning("m", UserWarning, "f.py", 3, sys.stdout, "line")
print(warnings.WarningMessage(UserWarning("m"), UserWarning, "f", 1))

# case: a place that the caller names, with its registry
registry = {}
for i in range(2):
    warnings.warn_explicit("explicit", UserWarning, "file.py", 12, registry=registry)
print([key for key in registry if key != "version"])
warnings.warn_explicit("other", UserWarning, "file.py", 13, module="named")
warnings.warn_explicit(UserWarning("instance"), None, "file.py", 14)
for arguments in [("a", 3, "f", 1), ("a", None, "f", 1), ("a", UserWarning, 3, 1), ("a", UserWarning, "f", "b"), ("a", UserWarning, "f", 1, "m", 3)]:
    show(lambda: warnings.warn_explicit(*arguments))

# case: once, wherever it is
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("once")
    for i in range(2):
        warnings.warn("only once")
    warnings.warn("only once")
    print(len(log))
