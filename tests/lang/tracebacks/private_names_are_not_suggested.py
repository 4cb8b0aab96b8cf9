# case: who does not ask for what is private is not told of it
class Holder:
    _value = 3


for name in ("value", "_valu"):
    try:
        getattr(Holder(), name)
    except AttributeError as error:
        import traceback
        print(traceback.format_exception_only(error)[-1], end="")
Holder().valu
