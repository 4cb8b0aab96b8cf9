import sys


# case: the code of sys.exit
for code in (None, 0, 1, 255, -1, "message", 3.5, [], True, ValueError("x"), 2**40, (1, 2), ()):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error), repr(error.code), error.args)

# case: without one
try:
    sys.exit()
except SystemExit as error:
    print(repr(error), error.code, error.args)

# case: too many
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)

# case: it is no Exception
try:
    try:
        sys.exit(3)
    except Exception:
        print("not here")
except BaseException as error:
    print(type(error).__name__)

# case: the code may be changed
try:
    sys.exit(3)
except SystemExit as error:
    error.code = "other"
    print(error.code, error)
    del error.code
    print(error.code)

# case: finally runs on the way
def leave():
    try:
        sys.exit("bye")
    finally:
        print("finally")
try:
    leave()
except SystemExit as error:
    print(error)
