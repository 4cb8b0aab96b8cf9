import sys
import traceback


def nested(depth):
    error = ValueError("leaf")
    for level in range(depth):
        error = ExceptionGroup(f"level {level}", [error])
    return error


# case: ten levels are shown, what is below them is only told of
for depth in (9, 10, 11, 12):
    print(*traceback.format_exception(nested(depth)), sep="")

# case: an uncaught one is the same, and its other members are shown
raise ExceptionGroup("top", [ExceptionGroup("left", [nested(11), KeyError("beside")]), TypeError("right")])
