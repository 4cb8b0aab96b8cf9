import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, line, *rest: print(f"{line}: {category.__name__}: {str(message)[:32]}")

# case: a constant is folded without a word
x = ~True


def folded(a=~False):
    return a, ~True, [~False]


print(x, folded())

# case: anything else is told of where it is done
y = True
print(~y)
print(~(1 == 1))

# case: what compiles a constant at run time is told of it
print(eval("~True"))
exec("a = [~True,\n ~False]; b = ~True")
compile("~True", "f", "eval")

# case: as an error
warnings.simplefilter("error")
for source in ("~True", "~y"):
    try:
        print(eval(source))
    except DeprecationWarning as error:
        print("raised:", str(error)[:32])
