import warnings


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


# case: how often each action shows
for action in ("default", "module", "once", "always", "ignore", "error"):
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        warnings.simplefilter(action)
        try:
            for i in range(2):
                warnings.warn("same")
            warnings.warn("same")
            for i in range(2):
                warnings.warn("other")
        except UserWarning as error:
            print("raised", error)
        print(action, [(str(w.message), w.lineno) for w in log])

# case: an unknown action
show(lambda: warnings.simplefilter("bogus"))
show(lambda: warnings.filterwarnings("bogus"))
show(lambda: warnings.simplefilter("all"))

# case: by message, a regular expression from the start, without regard to case
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("ignore")
    warnings.filterwarnings("always", message="he.*o")
    for text in ("HELLO there", "say hello", "heo"):
        warnings.warn(text)
    print([str(w.message) for w in log])

# case: by category and message
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.filterwarnings("error", category=DeprecationWarning, message="x")
    show(lambda: warnings.warn("xyz", DeprecationWarning))
    warnings.warn("yz", DeprecationWarning)
    warnings.warn("xyz")
    print(len(log))

# case: by module, by line
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("ignore")
    warnings.filterwarnings("always", module="__main__")
    warnings.warn("module")
    warnings.filterwarnings("ignore", module="__main")
    warnings.warn("prefix")
    warnings.filterwarnings("always", lineno=3)
    warnings.warn("line")
    print([str(w.message) for w in log])
    print([(a, m and m.pattern, c.__name__, mo and mo.pattern, l) for a, m, c, mo, l in warnings.filters[:4]])

# case: arguments that are refused
for wrong in (dict(message=3), dict(category=3), dict(category=ValueError), dict(module=3), dict(lineno="a"), dict(lineno=-1), dict(category=(UserWarning,))):
    show(lambda: warnings.filterwarnings("error", **wrong))
show(lambda: warnings.simplefilter("error", lineno="a"))
show(lambda: warnings.simplefilter("error", lineno=-1))

# case: the same filter is there once, the newest first
with warnings.catch_warnings():
    warnings.resetwarnings()
    for action in ("default", "error", "default"):
        warnings.simplefilter(action)
    print([item[0] for item in warnings.filters])
    warnings.simplefilter("ignore", append=True)
    warnings.simplefilter("ignore", append=True)
    print([item[0] for item in warnings.filters])
print(len(warnings.filters))

# case: a new filter makes the registry forget
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    for i in range(2):
        warnings.warn("again")
        warnings.simplefilter("default", lineno=1000 + i)
    print(len(log))

# case: without filters
with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.warn("plain")
    warnings.warn("deprecated", DeprecationWarning)
    print([w.category.__name__ for w in log])
